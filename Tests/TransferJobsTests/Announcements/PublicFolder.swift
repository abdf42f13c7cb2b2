import FoundationEssentials
import TransferJobs

/// A folder as a web server would serve it; it goes with this value.
final class PublicFolder {
    let url: URL
    var folder: AnnouncementFolder { AnnouncementFolder(url.path) }

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "pengumuman-\(UInt64.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: url)
        } catch {
            print("folder \(url.path) stays: \(error)")
        }
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: url.appending(path: name))
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(at: url.appending(path: name))
    }

    /// Every file's bytes by its name.
    func contents() throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
            contents[name] = try Data(contentsOf: url.appending(path: name))
        }
        return contents
    }
}
