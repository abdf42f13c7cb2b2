import Transfers

/// Rounds in few letters: people are single letters, places numbers.
enum ExchangeSample {
    /// Somebody by their letter.
    static func person(_ letter: Character) -> PersonID {
        PersonID(high: 0x9E37_79B9, low: UInt64(letter.unicodeScalars.first?.value ?? 0))
    }

    /// A place by its number.
    static func place(_ number: Int) -> PlaceCode {
        PlaceCode(post: PostCode("P\(number)"), unit: "U")
    }

    /// `("a", 1, [2, 3])` holds P1 and wants P2, else P3.
    static func participant(_ letter: Character, _ place: Int?, _ wishes: [Int]) -> ExchangeParticipant {
        ExchangeParticipant(person: person(letter), holding: place.map(Self.place), wishes: wishes.map(Self.place))
    }

    /// `(1, "ac")` is P1, which accepts a, then c.
    static func place(
        _ number: Int,
        _ ranking: String,
        vacancies: Int = 0,
        mayStayOpen: Bool = true
    ) -> ExchangePlace {
        ExchangePlace(
            place(number),
            vacancies: vacancies,
            mayStayOpen: mayStayOpen,
            ranking: ranking.map(person)
        )
    }
}

extension Exchange {
    /// Where each mover goes: `a2` for a to P2; from the first letter on.
    var summary: String {
        moves.map { "\(letter($0.person))\($0.target.post.text.dropFirst())" }.sorted().joined(separator: " ")
    }

    /// The same of each cycle or chain, in its order.
    func summary(of groups: [[ExchangeMove]]) -> [String] {
        groups.map { $0.map { "\(letter($0.person))\($0.target.post.text.dropFirst())" }.joined(separator: " ") }
    }

    private func letter(_ person: PersonID) -> String {
        Unicode.Scalar(UInt32(person.low)).map(String.init) ?? "?"
    }
}
