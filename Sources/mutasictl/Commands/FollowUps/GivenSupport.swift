import ArgumentParser

/// Support that was given, as a command line names it.
enum GivenSupport: String, CaseIterable, ExpressibleByArgument {
    case training = "PELATIHAN"
    case housing = "RUMAH_DINAS"
    case travelTime = "WAKTU_PERJALANAN"
    case transitionPeriod = "MASA_TRANSISI"
    case returned = "TANGGAL_KEMBALI"

    init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
