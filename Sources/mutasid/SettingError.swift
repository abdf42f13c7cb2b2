import Transfers

/// A setting of the daemon's own that cannot be.
enum SettingError: Error {
    /// node_exporter's collector reads files that end in `.prom` and no others.
    case metricsFile
    /// There is no such format of the log.
    case logFormat
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
        case (.logFormat, .english): "MUTASI_LOG_FORMAT must be auto, journal, json or text"
        case (.logFormat, .indonesian): "MUTASI_LOG_FORMAT harus auto, journal, json atau text"
        }
    }
}
