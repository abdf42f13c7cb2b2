public import Transfers

/// What an import says of columns that it leaves out.
public enum HeaderFault: Fault {
    /// A column that means nothing to us.
    case unknownColumn(String)
    /// A column of data that are not ours to hold; its values were dropped unread.
    case sensitiveColumn(String)
    /// A file that means nothing to us.
    case unknownFile

    /// The code.
    public var code: String {
        switch self {
        case .unknownColumn: "KOL01"
        case .sensitiveColumn: "KOL02"
        case .unknownFile: "KOL03"
        }
    }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.unknownColumn(let name), .indonesian): "Kolom \(name) tidak dikenal dan tidak dipakai."
        case (.unknownColumn(let name), .english): "The column \(name) is not known and not used."
        case (.sensitiveColumn(let name), .indonesian):
            "Kolom \(name) berisi data pribadi yang tidak diperlukan; dibuang tanpa disimpan."
        case (.sensitiveColumn(let name), .english):
            "The column \(name) holds personal data without a purpose here; dropped, not stored."
        case (.unknownFile, .indonesian): "Berkas ini tidak dikenal dan tidak dibaca."
        case (.unknownFile, .english): "This file is not known and was not read."
        }
    }
}
