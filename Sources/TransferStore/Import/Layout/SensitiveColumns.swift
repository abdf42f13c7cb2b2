/// Columns of personal data without a purpose here, as SIASN and SIMPEG name them (UU 27/2022 articles 4, 20 and 27).
///
/// They are dropped on arrival: their values are never parsed, staged or reported.
enum SensitiveColumns {
    /// Whether a column's name says that it holds such data.
    static func contains(_ column: String) -> Bool {
        stems.contains { column == $0 || column.hasPrefix($0 + "_") }
    }

    private static let stems = [
        "agama", "jenis_kawin", "status_kawin", "status_perkawinan", "jumlah_anak", "pasangan", "nik", "is_valid_nik",
        "npwp", "bpjs", "alamat", "jenis_kelamin", "tempat_lahir", "golongan_darah", "suku", "foto", "kesehatan",
        "disabilitas", "rekening", "gaji", "no_kk", "nomor_kk", "kpkn", "kartu_asn_virtual",
    ]
}
