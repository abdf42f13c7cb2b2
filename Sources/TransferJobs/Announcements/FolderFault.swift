internal import Glibc
public import Transfers

/// Why the public folder cannot be written or read.
public struct FolderFault: Fault {
    /// The step that failed, by the name of its system call.
    public let step: String
    /// The file or folder.
    public let path: String
    private let reason: String

    /// Takes the error that the system call has just left.
    init(_ step: String, _ path: String) {
        self.step = step
        self.path = path
        reason = String(cString: strerror(errno))
    }

    /// A word to look up.
    public var code: String { "UMUM30" }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch language {
        case .indonesian:
            "Folder pengumuman tidak dapat dipakai (\(step) \(path): \(reason)); periksa folder, pemilik dan ruangnya."
        case .english:
            "The folder of announcements cannot be used (\(step) \(path): \(reason)); look at it, its owner and its room."
        }
    }
}
