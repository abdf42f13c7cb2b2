/// Points of a score, kept in millionths and shown in hundredths, halves upward.
struct Points {
    let millionths: Int

    init(_ millionths: Int) {
        self.millionths = millionths
    }

    /// Such as `87.32`, with a point in both languages, as scores are shown everywhere.
    var text: String {
        let hundredths = (millionths.magnitude + 5000) / 10_000
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        return "\(millionths < 0 && hundredths > 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension ListingCell {
    /// Points of a score.
    static func points(_ millionths: Int?) -> ListingCell {
        .decimal(millionths.map { Points($0).text })
    }
}
