import Glibc

/// A folder into which files are written.
struct OutputFolder {
    private let path: String
    private let replacesFiles: Bool

    /// Makes the folder unless it is there.
    ///
    /// - Parameters:
    ///   - path: the folder's path; the one above it must be there.
    ///   - replacesFiles: whether files that are there are replaced or refused.
    ///   - isTried: whether nothing is to be written, so that no folder is made.
    /// - Throws: ``Refusal`` when the folder cannot be made.
    init(_ path: String, replacesFiles: Bool, isTried: Bool = false) throws(Refusal) {
        self.path = path
        self.replacesFiles = replacesFiles
        guard !isTried else { return }
        if mkdir(path, 0o777) != 0, errno != EEXIST {
            throw Refusal(.inputOutput, .folderRefused(path, reason: String(cString: strerror(errno))))
        }
    }

    /// Refuses, before anything is written, names that are taken.
    func refuseFiles(_ names: [String]) throws(Refusal) {
        guard !replacesFiles else { return }
        for name in names where access("\(path)/\(name)", F_OK) == 0 {
            throw Refusal(.inputOutput, .fileIsThere("\(path)/\(name)"))
        }
    }

    /// Opens a new file.
    func file(_ name: String) throws(Refusal) -> OutputFile {
        try OutputFile("\(path)/\(name)", replacesFile: replacesFiles)
    }
}
