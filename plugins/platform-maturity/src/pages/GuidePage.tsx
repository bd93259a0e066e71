import { GuideView } from '../components/guide';

/** The decision framework for people without data, and the guide beside it. */
export function GuidePage() {
  return <GuideView />;
}
