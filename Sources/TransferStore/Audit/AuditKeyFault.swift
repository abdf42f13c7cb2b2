public import Transfers

/// A key of the audit that cannot be used.
public enum AuditKeyFault: Fault {
    /// The file cannot be read.
    case unreadable(String)
    /// The key has less than 32 bytes.
    case short

    /// The code.
    public var code: String {
        switch self {
        case .unreadable: "AUDIT01"
        case .short: "AUDIT02"
        }
    }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.unreadable(let file), .indonesian):
            "kunci audit \(file) tidak dapat dibaca; periksa letak dan izinnya"
        case (.unreadable(let file), .english):
            "the audit's key \(file) cannot be read; look at where it is and who may read it"
        case (.short, .indonesian):
            "kunci audit kurang dari 32 byte; buat dengan openssl rand -hex 32"
        case (.short, .english):
            "the audit's key has less than 32 bytes; make one with openssl rand -hex 32"
        }
    }
}
