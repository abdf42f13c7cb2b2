import Transfers

/// A setting of the daemon's own that cannot be.
enum SettingError: Error {
    /// node_exporter's collector reads files that end in `.prom` and no others.
    case metricsFile
    /// A connection over a network on which the server is not verified.
    case exposed
    /// A queue is not `name` or `name:lanes`.
    case queue
    /// A mapping of an upstream database cannot be read, or is wrong in a line.
    case upstream(String, line: Int?)

    /// What is wrong, for the operator.
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.metricsFile, .english): "the metrics file's name must end in .prom, else the collector passes over it"
        case (.metricsFile, .indonesian): "nama berkas metrik harus berakhiran .prom, jika tidak, tidak dibaca kolektor"
        case (.upstream(let file, let line?), .english):
            "the mapping \(file) is wrong, line \(line); see mutasictl upstream check"
        case (.upstream(let file, let line?), .indonesian):
            "pemetaan \(file) salah, baris \(line); lihat mutasictl upstream check"
        case (.upstream(let file, nil), .english): "the mapping \(file) cannot be read, or another has the same name"
        case (.upstream(let file, nil), .indonesian):
            "pemetaan \(file) tidak dapat dibaca, atau namanya sudah dipakai"
        case (.exposed, .english):
            """
            the connection goes over a network and does not verify the server: add sslmode=verify-full \
            sslrootcert=FILE, or set database.transport to i-accept-that-it-can-be-read-and-altered
            """
        case (.exposed, .indonesian):
            """
            koneksi lewat jaringan tanpa memastikan servernya: tambahkan sslmode=verify-full sslrootcert=BERKAS, \
            atau setel database.transport ke i-accept-that-it-can-be-read-and-altered
            """
        case (.queue, .english): "a queue is written as name or name:lanes, with 1 to 200 lanes"
        case (.queue, .indonesian): "antrean ditulis sebagai nama atau nama:jalur, dengan 1 sampai 200 jalur"
        }
    }
}
