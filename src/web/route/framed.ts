/** Whether the desk stands in a frame of the stage. */
export const isFramed = (): boolean => window.self !== window.top
