/// Where a value comes from.
package enum SettingOrigin: Sendable, Equatable {
    case option
    /// By the name of its variable.
    case environment(String)
    /// By the name of the file in the service's credentials directory.
    case credential(String)
    /// By the file's path and the line, from 1.
    case file(String, line: Int)

    /// As it begins a message: `/etc/mutasi/mutasid.yaml:12`.
    package var description: String? {
        switch self {
        case .option: nil
        case .environment(let name): name
        case .credential(let name): name
        case .file(let path, let line): "\(path):\(line)"
        }
    }
}
