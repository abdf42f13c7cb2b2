internal import Glibc
import TransferStore

/// The folder that a web server serves: readers find every file whole, the old or the new one.
public struct AnnouncementFolder: Sendable {
    let path: String

    /// A folder, which has to be there.
    public init(_ path: String) {
        self.path = path
    }

    /// Puts files into the folder; what has the same bytes already stays untouched, and nothing is ever removed.
    ///
    /// The list of checksums comes last, so that a reader who checks meanwhile finds a file that is newer than the list, and
    /// never a list of what is not there.
    ///
    /// - Returns: The names of the files that were written.
    /// - Throws: ``FolderFault``; files that were written until then are whole.
    public func write(_ files: PublishedFiles) throws(FolderFault) -> [String] {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw FolderFault("open", path) }
        defer { close(folder) }
        // Two writers at once would put together a list from one and files from the other.
        guard flock(folder, LOCK_EX) == 0 else { throw FolderFault("flock", path) }
        let last = PublishedFiles.checksumsName
        let names = files.contents.keys.filter { $0 != last }.sorted() + [last]
        var written: [String] = []
        for name in names {
            guard let bytes = files.contents[name], try current(name) != bytes else { continue }
            try replace(name, with: bytes)
            written.append(name)
        }
        if !written.isEmpty, fsync(folder) != 0 { throw FolderFault("fsync", path) }
        return written
    }

    /// The names of files whose bytes are not in the folder, in their order.
    ///
    /// - Throws: ``FolderFault`` when a file cannot be read.
    func pending(_ files: PublishedFiles) throws(FolderFault) -> [String] {
        var names: [String] = []
        for name in files.contents.keys.sorted() where try current(name) != files.contents[name] { names.append(name) }
        return names
    }

    /// Holds the folder against what was announced.
    ///
    /// - Parameters:
    ///   - files: The files as they have to be.
    ///   - known: The checksums of every version that was published, by the files' names.
    /// - Returns: How every file stands, by name.
    /// - Throws: ``FolderFault`` when the folder cannot be read.
    public func verify(
        against files: PublishedFiles,
        known: [String: Set<String>]
    ) throws(FolderFault) -> [FolderFinding] {
        var findings: [FolderFinding] = []
        for name in Set(files.contents.keys).union(try names()).sorted() {
            let standing: FolderFinding.Standing
            switch (files.contents[name], try current(name)) {
            case (nil, _): standing = .extra
            case (_, nil): standing = .missing
            case (let expected?, let found?) where expected == found: standing = .sound
            case (_, let found?):
                let isKnown = known[name]?.contains(Checksum(of: found).text) ?? false
                standing = isKnown ? .outdated : .tampered
            }
            findings.append(FolderFinding(name: name, standing: standing))
        }
        return findings
    }

    private func names() throws(FolderFault) -> [String] {
        guard let folder = opendir(path) else { throw FolderFault("opendir", path) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
