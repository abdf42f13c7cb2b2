import Configuration
import Glibc

/// The person who works with this program, as the record of administrative actions names them.
enum Actor {
    static let current = name(environment: ConfigReader(provider: EnvironmentVariablesProvider()), login: login)

    /// `MUTASI_ACTOR`, else the person behind sudo, else the login name.
    static func name(environment: ConfigReader, login: String) -> String {
        ["mutasi.actor", "sudo.user"].lazy
            .compactMap { environment.string(forKey: ConfigKey($0)) }
            .first { !$0.isEmpty } ?? login
    }

    private static var login: String {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
            guard let start = buffer.baseAddress,
                getpwuid_r(getuid(), &entry, start, buffer.count, &found) == 0, found != nil, let name = entry.pw_name
            else { return "uid \(getuid())" }
            return String(cString: name)
        }
    }
}
