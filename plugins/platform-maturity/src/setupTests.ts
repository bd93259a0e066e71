import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Pages load their parts lazily, which takes a busy machine more than a second.
configure({ asyncUtilTimeout: 10_000 });
