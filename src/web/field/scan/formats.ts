/** The codes that plates and parts carry. */
export const scannedFormats = ['qr_code', 'data_matrix', 'code_128', 'ean_13', 'ean_8', 'upc_a'] as const;
