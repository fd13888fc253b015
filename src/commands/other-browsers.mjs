// @ts-check
export const findFirefox = () => process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
