internal import Transfers

/// Gives every employee a NIP of their own without keeping a list of those given.
///
/// An employee's number becomes a ticket by a step that is coprime to their count, so that no two share one. The ticket's
/// digits are the serial (900–999, which real numbers do not use), the birth day and month, the sex, and the birth year
/// modulo 16: whoever reads a NIP could compute the ticket back, hence no NIP is given twice.
struct Numbering: Sendable {
    struct Ticket {
        let serial: Int
        let day: Int
        let month: Int
        let isMale: Bool
        let yearResidue: Int

        /// The birth day of somebody who enters the service in a year at an age from the youngest to 15 years more.
        func birthday(entering year: Int, youngest age: Int) -> CivilDate {
            let earliest = year - age - 15
            return CivilDate(earliest + (yearResidue - earliest % 16 + 16) % 16, month, day)
        }
    }

    /// The serials left by the three people whose numbers are given.
    private static let serials = (900...999).filter { ![903, 904, 907].contains($0) }
    /// The most people who can be told apart.
    static let capacity = serials.count * 28 * 12 * 2 * 16
    private static let step = 700_001
    private let start: Int

    init(seed: UInt64) {
        var draw = Draw(seed: seed, strand: .numbering)
        start = draw.below(Self.capacity)
    }

    func ticket(of employee: Int) -> Ticket {
        var rest = (start + employee * Self.step) % Self.capacity
        func digit(_ base: Int) -> Int {
            defer { rest /= base }
            return rest % base
        }
        return Ticket(
            serial: Self.serials[digit(Self.serials.count)],
            day: digit(28) + 1,
            month: digit(12) + 1,
            isMale: digit(2) == 0,
            yearResidue: digit(16)
        )
    }
}
