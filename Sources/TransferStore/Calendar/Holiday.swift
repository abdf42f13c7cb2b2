public import Transfers

/// A day on which offices do not work.
public struct Holiday: Hashable, Sendable {
    /// What it rests on.
    public enum Kind: String, Sendable, CaseIterable {
        /// A public holiday of the nation, or of a region.
        case publicHoliday = "LIBUR"
        /// Collective leave, which may be announced late in the year.
        case collectiveLeave = "CUTI_BERSAMA"
    }

    /// The day.
    public var day: CivilDate
    /// What it is called.
    public var name: String
    /// What it rests on.
    public var kind: Kind
    /// The only region where it is held; nil for the whole country.
    public var region: String?
    /// The decree.
    public var basis: String?

    /// A holiday.
    public init(day: CivilDate, name: String, kind: Kind, region: String? = nil, basis: String? = nil) {
        self.day = day
        self.name = name
        self.kind = kind
        self.region = region
        self.basis = basis
    }

    /// Whether offices do not work in a district on that day.
    ///
    /// - Parameter district: nil for the nation alone.
    /// - Returns: Whether it is a holiday there.
    public func isHeld(in district: String?) -> Bool {
        region == nil || region == district
    }
}
