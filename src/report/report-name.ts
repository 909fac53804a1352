/** Names of images become files and artifacts. */
export const reportName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
