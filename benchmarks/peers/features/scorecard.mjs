import { scorecardFeatures } from './scorecardMetrics.mjs';

export default scorecardFeatures({ together: false });
