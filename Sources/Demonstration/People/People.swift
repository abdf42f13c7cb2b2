internal import Transfers

/// The employees, each computed from a number whenever asked for: nobody is kept.
struct People: Sendable {
    let catalogue: PostCatalogue
    let establishment: Establishment
    let seed: UInt64
    let count: Int
    private let numbering: Numbering

    init(count: Int, catalogue: PostCatalogue, establishment: Establishment, seed: UInt64) {
        self.count = count
        self.catalogue = catalogue
        self.establishment = establishment
        self.seed = seed
        numbering = Numbering(seed: seed)
    }

    /// The employee with a number from 0 up to `count`.
    subscript(number: Int) -> Person {
        let seat = establishment.group(of: number)
        if let cast = seat.cast, number == seat.first { return person(cast, number, seat) }
        let post = catalogue.posts[seat.post]
        var draw = self.draw(.person, number)
        let service = self.service(in: post, seat, &draw)
        let education = draw.pick(post.educations)
        let isRetired = legalPosition(number, seat, service) == "99"
        let step = max(
            0,
            draw.within(post.ranks.lowerBound.rawValue...post.ranks.upperBound.rawValue) - education.entryRank.rawValue
        )
        let rung = Rung(rawValue: education.entryRank.rawValue + (service == .cpns ? 0 : step)) ?? education.entryRank
        let entered = self.entry(of: service, rungsClimbed: step, isRetired: isRetired, &draw)
        let ticket = numbering.ticket(of: number)
        // A PPPK is at least 20 on the day, not only in the year.
        let born = ticket.birthday(entering: entered.year, youngest: service.isContract ? 21 : education.entryAge)
        return Person(
            number: number,
            seat: seat,
            service: service,
            nip: Self.nip(ticket, born: born, entered: entered, service: service),
            isMale: ticket.isMale,
            born: born,
            education: education,
            rank: service.isContract ? education.contractGrade : rung.text,
            entered: entered,
            rankSince: rankSince(entered, climbed: service == .cpns ? 0 : step, service, &draw),
            postSince: seat.inauguration ?? postSince(entered, service, &draw),
            legalPosition: legalPosition(number, seat, service)
        )
    }

    /// The person of the worked example who has this number, if one has.
    func cast(_ person: Person) -> CastMember? { person.number == person.seat.first ? person.seat.cast : nil }

    /// A stream of chance about one employee.
    func draw(_ strand: Strand, _ number: Int) -> Draw { Draw(seed: seed, strand: strand, index: number) }

    /// The discipline case of about one PNS in a hundred.
    func discipline(of number: Int, _ seat: SeatGroup, _ service: Person.Service) -> Discipline? {
        var draw = self.draw(.discipline, number)
        guard service == .pns, !seat.isSteady, draw.chance(12) else { return nil }
        let degree = draw.weighted([("R", 60), ("S", 30), ("B", 10)])
        let status = draw.weighted([("PROSES", 20), ("BERJALAN", 30), ("SELESAI", 50)])
        let months = degree == "R" ? 1 : degree == "S" ? draw.pick([6, 9, 12]) : 12
        let age = status == "BERJALAN" ? draw.below(months) : status == "PROSES" ? 0 : months + draw.within(1...40)
        let begins = CivilDate(monthNumber: Province.referenceDay.monthNumber - age)
        let ends = CivilDate(monthNumber: begins.monthNumber + months)
        return Discipline(degree: degree, status: status, decided: begins - 21, begins: begins, ends: ends)
    }

    private func service(in post: Post, _ seat: SeatGroup, _ draw: inout Draw) -> Person.Service {
        if seat.isSteady || post.kind == .structural || post.level == .ahliMadya { return .pns }
        switch post.kind {
        case .executing: return draw.weighted([(.pns, 55), (.cpns, 4), (.pppk, 20), (.pppkPartTime, 21)])
        case .functional where post.level == .ahliPertama || post.level == .terampil:
            return draw.weighted([(.pns, 62), (.cpns, 6), (.pppk, 32)])
        case .functional, .structural: return .pns
        }
    }

    private func legalPosition(_ number: Int, _ seat: SeatGroup, _ service: Person.Service) -> String {
        guard service == .pns, !seat.isSteady else { return "01" }
        if discipline(of: number, seat, service)?.isServedSevere == true { return "15" }
        var draw = self.draw(.legalPosition, number)
        return draw.weighted([
            ("01", 964), ("02", 5), ("03", 11), ("04", 2), ("20", 4), ("99", 14),
        ])
    }

    private func entry(
        of service: Person.Service,
        rungsClimbed: Int,
        isRetired: Bool,
        _ draw: inout Draw
    ) -> CivilDate {
        switch service {
        case .cpns: return CivilDate(2025, draw.within(3...6), 1)
        case .pppk: return CivilDate(draw.within(2021...2024), draw.within(1...12), 1)
        case .pppkPartTime: return CivilDate(2025, draw.within(3...9), 1)
        case .pns where isRetired: return CivilDate(draw.within(1984...1986), draw.within(1...12), 1)
        case .pns:
            let year = Province.referenceDay.year - rungsClimbed * 4 - draw.within(2...5)
            return CivilDate(max(2003, year), draw.within(1...12), 1)
        }
    }

    private func rankSince(_ entered: CivilDate, climbed: Int, _ service: Person.Service, _ draw: inout Draw)
        -> CivilDate
    {
        guard climbed > 0, !service.isContract else { return entered }
        let day = CivilDate(Province.referenceDay.year - draw.within(1...4), draw.pick([4, 10]), 1)
        return max(day, CivilDate(entered.year + 2, 4, 1))
    }

    private func postSince(_ entered: CivilDate, _ service: Person.Service, _ draw: inout Draw) -> CivilDate {
        guard service == .pns else { return entered }
        let months = draw.weighted([
            (draw.within(1...23), 25), (draw.within(24...60), 55), (draw.within(61...110), 20),
        ])
        return max(entered, CivilDate(monthNumber: Province.referenceDay.monthNumber - months))
    }

    private static func nip(
        _ ticket: Numbering.Ticket,
        born: CivilDate,
        entered: CivilDate,
        service: Person.Service
    ) -> String {
        let month =
            switch service {
            case .pppk: "21"
            case .pppkPartTime: "24"
            case .pns, .cpns: twoDigits(entered.month)
            }
        return "\(born.year)\(twoDigits(born.month))\(twoDigits(born.day))\(entered.year)\(month)"
            + "\(ticket.isMale ? 1 : 2)\(ticket.serial)"
    }

    private func person(_ cast: CastMember, _ number: Int, _ seat: SeatGroup) -> Person {
        let post = catalogue.posts[seat.post]
        return Person(
            number: number,
            seat: seat,
            service: .pns,
            nip: cast.nip,
            isMale: cast.isMale,
            born: cast.born,
            education: Educations.all.first { $0.id == cast.education } ?? post.educations[0],
            rank: Rung.iiid.text,
            entered: cast.entered,
            rankSince: cast.rankSince,
            postSince: cast.postSince,
            legalPosition: "01"
        )
    }
}
