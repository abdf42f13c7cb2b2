extension Province {
    /// The file that tells how many rows each file has, by which an import notices one that was cut on the way.
    ///
    /// - Parameter rows: what writing each of ``files`` returned, by the file's name, in any order.
    /// - Returns: `jumlah_baris.csv`, to be written last.
    public static func rowCountsFile(_ rows: [String: Int]) -> SeedFile {
        let counted = rows.sorted { $0.key < $1.key }
        return SeedFile("jumlah_baris.csv", columns: "berkas jumlah_baris", steps: counted.count) { step, buffer in
            buffer.row(counted[step].key, "\(counted[step].value)")
        }
    }
}
