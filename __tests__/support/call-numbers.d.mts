export const callHeader: string;
export function numberCalls(): () => void;
