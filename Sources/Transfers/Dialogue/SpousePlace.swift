/// Where the spouse is with whom an employee asked to be placed.
public struct SpousePlace: Hashable, Sendable {
    /// The district of the spouse's unit; nil when it is not on record.
    public var present: DistrictCode?
    /// The district to which a transfer on the way would take the spouse; nil when none is.
    public var coming: DistrictCode?

    /// A place.
    public init(present: DistrictCode?, coming: DistrictCode? = nil) {
        self.present = present
        self.coming = coming
    }
}
