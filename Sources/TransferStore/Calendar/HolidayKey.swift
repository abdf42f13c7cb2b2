internal import Transfers

/// A day, and where it is a holiday: one is held once in each region.
struct HolidayKey: Hashable {
    let day: CivilDate
    /// nil for the whole country.
    let region: String?
}
