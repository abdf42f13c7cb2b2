import DaemonSettings
import FoundationEssentials
import Glibc

/// The directory in which systemd lays the service's credentials (`LoadCredential=`, systemd.exec(5)).
///
/// The configuration library has a provider for such a directory, which only asynchronous code can make.
struct CredentialFolder {
    private let folder: String?

    /// The directory of the process.
    static var own: CredentialFolder { CredentialFolder(getenv("CREDENTIALS_DIRECTORY").map { String(cString: $0) }) }

    init(_ folder: String?) { self.folder = folder }

    /// The texts of those that are settings, by their names, without the line break at their end.
    ///
    /// - Throws: ``SettingFaults`` for one that is there and cannot be read.
    func texts() throws(SettingFaults) -> [String: String] {
        var texts: [String: String] = [:]
        for key in SettingKey.all where key.kind == .secret {
            guard let name = key.credential, let path = path(of: key) else { continue }
            let text = try SettingText(path: path).read()
            texts[name] = text.hasSuffix("\n") ? String(text.dropLast()) : text
        }
        return texts
    }

    /// Where a setting's credential lies; nil where there is none.
    ///
    /// A folder that is handed over as a whole has its own name before those of its files.
    func path(of key: SettingKey) -> String? {
        guard let folder, let name = key.credential else { return nil }
        return [name, "credentials_\(name)"].map { "\(folder)/\($0)" }
            .first { FileManager.default.fileExists(atPath: $0) }
    }
}
