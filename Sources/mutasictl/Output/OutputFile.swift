import Glibc

/// A file that is written from its beginning to its end.
final class OutputFile {
    private let path: String
    private var descriptor: Int32

    /// Creates the file.
    ///
    /// - Parameters:
    ///   - path: the file's path.
    ///   - replacesFile: whether a file that is there is emptied or refused.
    ///   - isPrivate: whether a new file is for its owner only.
    /// - Throws: ``Refusal`` when it cannot be opened.
    init(_ path: String, replacesFile: Bool, isPrivate: Bool = false) throws(Refusal) {
        self.path = path
        let mode: mode_t = isPrivate ? 0o600 : 0o666
        descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (replacesFile ? O_TRUNC : O_EXCL), mode)
        guard descriptor >= 0 else { throw Self.refusal(path) }
    }

    /// Writes a whole file.
    ///
    /// - Parameters:
    ///   - bytes: what it holds.
    ///   - path: the file's path.
    ///   - replacesFile: whether a file that is there is replaced or refused.
    ///   - isTried: whether it only looks at what would refuse the name.
    /// - Throws: ``Refusal`` when it cannot be written.
    static func write(
        _ bytes: [UInt8],
        to path: String,
        replaces replacesFile: Bool,
        isTried: Bool
    ) throws(Refusal) {
        guard isTried else { return try OutputFile(path, replacesFile: replacesFile).write(bytes) }
        if access(path, F_OK) == 0 {
            if !replacesFile {
                errno = EEXIST
                throw refusal(path)
            }
            if access(path, W_OK) != 0 { throw refusal(path) }
        } else if access(folder(of: path), W_OK) != 0 {
            throw refusal(path)
        }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    deinit {
        close()
    }

    /// Appends bytes.
    func write(_ bytes: [UInt8]) throws(Refusal) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw Self.refusal(path) }
            rest = rest.dropFirst(written)
        }
    }

    func close() {
        guard descriptor >= 0 else { return }
        Glibc.close(descriptor)
        descriptor = -1
    }

    private static func refusal(_ path: String) -> Refusal {
        Refusal(.inputOutput, .fileRefused(path, reason: String(cString: strerror(errno))))
    }
}
