import ArgumentParser
import DaemonSettings
import Delivery
import Glibc
import Postgres
import Schema
import Transfers

/// Ends of the daemon that nobody asked for: one sentence on standard error, and a code that systemd does not restart.
enum Exit {
    /// sysexits(3): EX_CONFIG.
    static let configurationCode: Int32 = 78

    /// Names each fault in a line of its own.
    static func configuration(_ faults: [SettingFault], language: Language) -> ExitCode {
        let opening = language == .english ? "mutasid: wrong setting: " : "mutasid: pengaturan salah: "
        return refuse(faults.map { opening + $0.sentence(in: language) }.joined(separator: "\n"))
    }

    /// What an error says of a setting, without its value.
    static func words(_ error: any Error, language: Language) -> String {
        switch error {
        case let error as DeliveryError: error.sentence(in: language == .english ? .english : .indonesian)
        case let error as PostgresError: error.message
        case let error as SettingError: error.sentence(in: language)
        default: "\(error)"
        }
    }

    static func schema(_ status: SchemaStatus, language: Language) -> ExitCode? {
        guard !status.isCurrent else { return nil }
        let names = (status.unknown + status.changed + status.missing).joined(separator: ", ")
        let sentence =
            switch (status.isTooNew || !status.changed.isEmpty, language) {
            case (true, .english):
                "the database's schema is newer than this program, or other (\(names)); install the matching version"
            case (true, .indonesian):
                "skema basis data lebih baru daripada program ini, atau lain (\(names)); pasang versi yang sesuai"
            case (false, .english):
                "the database's schema is too old (missing: \(names)); run: mutasictl migrate"
            case (false, .indonesian):
                "skema basis data terlalu lama (belum ada: \(names)); jalankan: mutasictl migrate"
            }
        return refuse("mutasid: " + sentence)
    }

    private static func refuse(_ line: String) -> ExitCode {
        Array((line + "\n").utf8).withUnsafeBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
        return ExitCode(configurationCode)
    }
}
