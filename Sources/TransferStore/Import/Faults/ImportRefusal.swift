public import Transfers

/// Why an import does not even begin.
public enum ImportRefusal: String, Fault {
    /// The directory is not there or may not be read.
    case noDirectory = "DIR01"
    /// The directory has none of the files.
    case nothingToImport = "DIR02"

    /// The code.
    public var code: String { rawValue }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.noDirectory, .indonesian): "Folder tidak ada atau tidak dapat dibaca."
        case (.noDirectory, .english): "The directory is not there or cannot be read."
        case (.nothingToImport, .indonesian): "Folder tidak berisi berkas impor yang dikenal, misalnya pegawai.csv."
        case (.nothingToImport, .english): "The directory has none of the import files, such as pegawai.csv."
        }
    }
}
