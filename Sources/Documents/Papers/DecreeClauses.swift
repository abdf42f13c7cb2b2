internal import Transfers

/// How decrees and their excerpts are put together.
enum DecreeClauses {
    static let blank = "................................"

    static func grounds(_ considerations: [String], _ references: [String], _ hearings: [String]) -> [Clause] {
        [
            Clause.lettered("Menimbang", considerations), Clause.numbered("Mengingat", references),
            Clause.numbered("Memperhatikan", hearings),
        ]
        .filter { !$0.points.isEmpty }
    }

    /// What is ruled, and about what, then the rulings, numbered in words.
    static func rulings(
        _ authority: String,
        about subject: String,
        _ texts: [String],
        facts: [Fact] = []
    ) -> [Clause] {
        [Clause.plain("Menetapkan", "Keputusan \(authority) tentang \(subject).".uppercased())]
            + texts.enumerated().map { place, text in
                Clause.plain(ordinal(place), text, facts: place == 0 ? facts : [])
            }
    }

    static func placed(_ town: String, _ date: CivilDate?) -> [Fact] {
        [Fact("Ditetapkan di", town), Fact("pada tanggal", date?.text(in: .indonesian) ?? blank)]
    }

    /// `KESATU`, `KEDUA` and so on.
    private static func ordinal(_ place: Int) -> String {
        place == 0 ? "KESATU" : "KE" + IndonesianNumber.words(place + 1).uppercased().replacing(" ", with: "")
    }
}
