internal import Glibc

/// A folder for one run of a program, which goes with it.
final class RunFolder {
    let path: String

    /// Makes the folder, for its owner alone.
    ///
    /// - Throws: ``RenderingFault/system(number:)``.
    init() throws(RenderingFault) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/mutasi-document-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .system(number: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        // What the program has left behind is one level deep at most: it makes folders and files in it, and no trees.
        Self.remove(path, depth: 0)
    }

    /// Writes a file.
    func write(_ text: String, as name: String) throws(RenderingFault) -> String {
        let file = "\(path)/\(name)"
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(number: errno) }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw .system(number: errno) }
        return file
    }

    private static func remove(_ path: String, depth: Int) {
        if depth < 4, let folder = opendir(path) {
            defer { closedir(folder) }
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard name != ".", name != ".." else { continue }
                if entry.pointee.d_type == UInt8(DT_DIR) {
                    remove("\(path)/\(name)", depth: depth + 1)
                } else {
                    unlink("\(path)/\(name)")
                }
            }
        }
        rmdir(path)
    }
}
