internal import Glibc

/// A folder of one's own for the length of a call: what is in it may be personal data.
enum TemporaryFolder {
    /// Lends it, and removes it with all its files whatever happens.
    ///
    /// - Throws: ``ImportRefusal/noDirectory`` when none can be made, and what the closure throws.
    static func lend<Value>(_ body: (String) throws -> Value) throws -> Value {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/mutasi-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw ImportRefusal.noDirectory }
        let path = String(cString: made)
        defer { remove(path) }
        return try body(path)
    }

    private static func remove(_ path: String) {
        if let stream = opendir(path) {
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { unlink("\(path)/\(name)") }
            }
            closedir(stream)
        }
        rmdir(path)
    }
}
