import Transfers

/// A setting of the daemon's own that cannot be.
enum SettingError: Error {
    /// node_exporter's collector reads files that end in `.prom` and no others.
    case metricsFile

    /// What is wrong, for the operator.
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.metricsFile, .english): "the metrics file's name must end in .prom, else the collector passes over it"
        case (.metricsFile, .indonesian): "nama berkas metrik harus berakhiran .prom, jika tidak, tidak dibaca kolektor"
        }
    }
}
