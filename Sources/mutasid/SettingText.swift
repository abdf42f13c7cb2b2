import DaemonSettings
import Glibc

/// A file with settings in it, or with the value of one.
struct SettingText {
    let path: String

    /// Reads the whole of it.
    ///
    /// - Throws: ``SettingFaults`` with the file's path and the system's own words; what is no UTF-8 is told of as
    ///   `EILSEQ`.
    func read() throws(SettingFaults) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault(errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = Glibc.read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw fault(errno) }
            if count == 0 { break }
            bytes += part[..<count]
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw fault(EILSEQ) }
        return text
    }

    private func fault(_ number: Int32) -> SettingFaults {
        SettingFaults(all: [SettingFault(nil, path, .unreadable(String(cString: strerror(number))))])
    }
}
