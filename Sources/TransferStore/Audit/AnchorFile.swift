internal import Glibc

/// A file of anchors, a line each, to which nothing but the end is ever written.
public struct AnchorFile: Sendable {
    private let path: String

    /// A file, which is made with its first line.
    public init(_ path: String) {
        self.path = path
    }

    /// The anchors in the file.
    ///
    /// - Throws: ``AnchorFileFault`` for a file that cannot be read, and for a line that is no anchor.
    public func read() throws(AnchorFileFault) -> [AuditAnchor] {
        guard let file = fopen(path, "re") else { throw .unreadable(path) }
        defer { fclose(file) }
        var anchors: [AuditAnchor] = []
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        var number = 0
        while getline(&line, &capacity, file) >= 0, let line {
            number += 1
            let text = String(cString: line)
            guard let anchor = AuditAnchor(text.prefix { !$0.isNewline }) else {
                throw .noAnchor(path, line: number)
            }
            anchors.append(anchor)
        }
        guard ferror(file) == 0 else { throw .unreadable(path) }
        return anchors
    }

    /// Adds an anchor behind the others; the one that stands there already is not written twice.
    ///
    /// - Throws: ``AnchorFileFault`` when it cannot be written.
    public func append(_ anchor: AuditAnchor) throws(AnchorFileFault) {
        let isThere = access(path, F_OK) == 0
        if isThere, try read().last == anchor { return }
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw .unwritable(path) }
        defer { close(descriptor) }
        let line = Array("\(anchor)\n".utf8)
        guard write(descriptor, line, line.count) == line.count, fsync(descriptor) == 0 else { throw .unwritable(path) }
    }
}
