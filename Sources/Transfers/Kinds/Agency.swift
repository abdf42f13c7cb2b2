/// An agency (instansi) as far as the kind of a transfer depends on it.
public struct Agency: Hashable, Sendable {
    /// Its code.
    public let code: AgencyCode
    /// What kind of agency it is.
    public let kind: AgencyKind
    /// The province it is or lies in; nil for central agencies and missions.
    public let province: ProvinceCode?

    /// An agency.
    public init(_ code: AgencyCode, _ kind: AgencyKind, in province: ProvinceCode? = nil) {
        self.code = code
        self.kind = kind
        self.province = province
    }
}
