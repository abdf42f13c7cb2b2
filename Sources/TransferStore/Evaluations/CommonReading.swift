internal import Postgres
internal import Transfers

/// What the evaluations of one reading have in common besides the people, each part read when it is first asked for.
final class CommonReading {
    let session: Session
    private var establishmentRead: Establishment?
    private var rulesRead: (day: CivilDate, book: RuleBook)?
    private var datesRead: (moratoria: [Moratorium]?, inaugurations: [HeadInauguration])?

    init(_ session: Session) {
        self.session = session
    }

    /// The posts, units and formations.
    func establishment() throws -> Establishment {
        if let establishmentRead { return establishmentRead }
        let read = try Establishment(session)
        establishmentRead = read
        return read
    }

    /// The rules in force on a day.
    func rules(on day: CivilDate) throws -> RuleBook {
        if let rulesRead, rulesRead.day == day { return rulesRead.book }
        let book = try Rules(session).current(on: day)
        rulesRead = (day, book)
        return book
    }

    /// Moratoria, nil where nobody ever kept a register of them, and the days on which heads of regions took office.
    func dates() throws -> (moratoria: [Moratorium]?, inaugurations: [HeadInauguration]) {
        if let datesRead { return datesRead }
        let read = (
            moratoria: try Registers(session).hasMoratoria ? try Moratorium.all(session) : nil,
            inaugurations: try HeadInaugurations(session).days()
        )
        datesRead = read
        return read
    }
}
