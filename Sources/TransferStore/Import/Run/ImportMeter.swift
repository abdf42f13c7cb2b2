/// Adds up the bytes of all files as they are read.
struct ImportMeter {
    private let report: (ImportProgress) -> Void
    private let sizes: [String: Int]
    private var finished = 0
    private var file = ""

    init(directory: String, files: [String], report: @escaping (ImportProgress) -> Void) throws {
        self.report = report
        var sizes: [String: Int] = [:]
        for record in ImportFiles.records where files.contains(record.layout.file) {
            sizes[record.layout.file] = Self.size(of: directory + "/" + record.layout.file)
        }
        self.sizes = sizes
    }

    /// Reports how far a file has come; the files before it are done.
    mutating func advance(_ name: String, to bytes: Int, rows: Int) {
        if name != file {
            finished += sizes[file] ?? 0
            file = name
        }
        report(
            ImportProgress(
                file: name,
                bytesDone: finished + bytes,
                bytesTotal: sizes.values.reduce(0, +),
                rows: rows
            )
        )
    }

    /// The size of a file; one that cannot be opened counts as empty here, and is refused when it is read.
    private static func size(of path: String) -> Int {
        do { return try FileBytes(path: path).count } catch { return 0 }
    }
}
