/// The kinds of agencies (instansi) between which the law tells transfers apart, PP 11/2017 articles 190 to 195.
public enum AgencyKind: String, Sendable, CaseIterable {
    /// A ministry or another central agency.
    case central = "PUSAT"
    /// A province.
    case province = "PROVINSI"
    /// A regency or city (kabupaten, kota).
    case regency = "KABUPATEN_KOTA"
    /// A mission abroad.
    case mission = "PERWAKILAN"

    /// Whether it is an agency of a region, which lies in a province.
    public var isRegional: Bool {
        self == .province || self == .regency
    }
}
