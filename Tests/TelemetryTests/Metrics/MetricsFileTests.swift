import Glibc
import Logging
import Metrics
import Synchronization
import TestSupport
import Testing

@testable import Telemetry

@Suite("The metrics' file")
struct MetricsFileTests {
    /// A folder that goes with the value.
    private final class Folder {
        let path: String

        init() throws {
            var template = Array("/tmp/mutasi-metrics-XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else { throw SystemError(errno) }
            path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        }

        deinit {
            for name in names { unlink("\(path)/\(name)") }
            rmdir(path)
        }

        var names: [String] {
            guard let folder = opendir(path) else { return [] }
            defer { closedir(folder) }
            var names: [String] = []
            while let entry = readdir(folder) {
                let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name != ".", name != ".." { names.append(name) }
            }
            return names
        }
    }

    private static func text(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    private let metrics = PrometheusMetrics()
    private let log: CapturedLog

    init() throws {
        log = try CapturedLog(level: .trace)
    }

    private func file(_ path: String, prepare: @escaping @Sendable () -> Void = {}) -> MetricsFile {
        MetricsFile(path, of: metrics, every: .milliseconds(5), logger: log.logger, prepare: prepare)
    }

    @Test("it is written again and again, and goes when the service stops")
    func lives() throws {
        let folder = try Folder()
        let path = folder.path + "/a.prom"
        let count = Atomic(0)
        let gauge = Gauge(label: "n", factory: metrics)
        let file = file(path) { gauge.record(count.add(1, ordering: .relaxed).newValue) }
        file.start()
        try eventually("the third writing") {
            Self.text(path)?.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) } ?? 0 >= 3
        }
        file.stop()
        #expect(folder.names == [])
        let last = count.load(ordering: .relaxed)
        // Whatever was on its way has come through once the queue has been round again.
        file.stop()
        #expect(count.load(ordering: .relaxed) == last)
        #expect(try log.lines() == [])
    }

    @Test("other users may read it, and a reader finds it whole, with nothing beside it")
    func whole() throws {
        let folder = try Folder()
        let path = folder.path + "/a.prom"
        let mask = umask(0o077)
        defer { umask(mask) }
        let (long, short) = (String(repeating: "long\n", count: 20_000), "short\n")
        for text in [long, short, long] {
            try AtomicFile.write(text, to: path)
            #expect(folder.names == ["a.prom"])
        }
        var status = stat()
        #expect(stat(path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o644)
        #expect(status.st_size == 100_000)
    }

    @Test("one that cannot be written is logged once, and once when it can be again")
    func faults() throws {
        let folder = try Folder()
        let (path, missing) = (folder.path + "/later/a.prom", folder.path + "/later")
        let count = Atomic(0)
        let file = file(path) { count.add(1, ordering: .relaxed) }
        file.start()
        try eventually("ten attempts") { count.load(ordering: .relaxed) > 10 }
        #expect(mkdir(missing, 0o755) == 0)
        try eventually("the file") { Self.text(path) != nil }
        let seen = count.load(ordering: .relaxed)
        try eventually("more writings") { count.load(ordering: .relaxed) > seen + 2 }
        file.stop()
        rmdir(missing)
        let field = "file=\(path)"
        #expect(
            try log.lines() == [
                #"<4>mutasid: the metrics cannot be written error="open: No such file or directory" \#(field)"#,
                "<5>mutasid: the metrics are written again \(field)",
            ]
        )
    }

    @Test("what stood in the file's place stays when the new text cannot be put there")
    func refused() throws {
        let folder = try Folder()
        let path = folder.path + "/a.prom"
        #expect(mkdir(path, 0o755) == 0)
        defer { rmdir(path) }
        #expect { try AtomicFile.write("x", to: path) } throws: { "\($0)" == "rename: Is a directory" }
        #expect(folder.names == ["a.prom"])
    }
}
