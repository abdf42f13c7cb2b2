public import Transfers

/// A file of anchors that cannot be used.
public enum AnchorFileFault: Fault {
    /// It cannot be read.
    case unreadable(String)
    /// It cannot be written.
    case unwritable(String)
    /// A line of it is no anchor.
    case noAnchor(String, line: Int)

    /// The code.
    public var code: String {
        switch self {
        case .unreadable: "AUDIT03"
        case .unwritable: "AUDIT04"
        case .noAnchor: "AUDIT05"
        }
    }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.unreadable(let path), .indonesian):
            "berkas jangkar audit \(path) tidak dapat dibaca; periksa letak dan izinnya"
        case (.unreadable(let path), .english):
            "the file of anchors \(path) cannot be read; look at where it is and who may read it"
        case (.unwritable(let path), .indonesian):
            "berkas jangkar audit \(path) tidak dapat ditulis; periksa folder, izin dan ruang disk"
        case (.unwritable(let path), .english):
            "the file of anchors \(path) cannot be written; look at its folder, who may write there and the room on the disk"
        case (.noAnchor(let path, let line), .indonesian):
            "baris \(line) berkas jangkar \(path) bukan jangkar (NOMOR:64 digit heksadesimal); pulihkan berkas itu dari salinannya"
        case (.noAnchor(let path, let line), .english):
            "line \(line) of the file of anchors \(path) is no anchor (NUMBER:64 hexadecimal digits); restore it from a copy"
        }
    }
}
