internal import Transfers

/// Which posts each unit has: some with a fixed number of people, the others with a weight.
struct StaffingPlan {
    let organisation: Organisation
    let catalogue: PostCatalogue
    let seed: UInt64
    private(set) var fixed: [SeatGroup] = []
    private(set) var weighted: [(unit: Int, post: Int, weight: Int)] = []
    private var taken: Set<Seat> = []

    init(organisation: Organisation, catalogue: PostCatalogue, seed: UInt64) {
        self.organisation = organisation
        self.catalogue = catalogue
        self.seed = seed
    }

    mutating func lay() {
        layWorkedExample()
        laySituations()
        for sector in Sector.all { lay(sector) }
        for (unit, kind) in organisation.fieldKinds.sorted(by: { $0.key < $1.key }) { lay(kind, unit) }
    }

    /// Units, formations and colleagues as the worked example gives them.
    ///
    /// The colleagues of Sari and Dewi were all inaugurated together, too short a time before the reference date to be
    /// moved.
    private mutating func layWorkedExample() {
        let wave = CivilDate(2024, 6, 1)
        fix("U-BKWK-PP", "J-KASI-PROMKES", members: 0, need: 1)
        fix("U-DINKES-KESMAS-S", "J-PROMKES-MUDA", members: 6, need: 6, cast: .sari, inauguration: wave)
        fix("U-DINKES-P2P-S", "J-SANITASI-MUDA", members: 6, need: 4, cast: .budi, isSteady: true)
        fix("U-BAPELKES", "J-PROMKES-MUDA", members: 5, need: 5, cast: .dewi, inauguration: wave)
    }

    /// Vacancies of the other situations: an island without health staff, a section without a head, a disaster.
    private mutating func laySituations() {
        fix("U-BAPELKES", "J-KAUPTD-DINKES", members: 1, need: 1)
        fix("U-BKWK", "J-KAUPTD-DINKES", members: 1, need: 1)
        fix("U-PKM-RUMBIA", "J-KAUPTD-DINKES", members: 1, need: 1)
        fix("U-PKM-RUMBIA", "J-PERAWAT-TERAMPIL", members: 1, need: 4)
        fix("U-PKM-RUMBIA", "J-BIDAN-TERAMPIL", members: 1, need: 3)
        fix("U-PKM-RUMBIA", "J-SANITASI-TERAMPIL", members: 0, need: 1)
        fix("U-DPUPR-BM-S", "J-KASI-DPUPR-BM", members: 0, need: 1)
        fix("U-POS-CENDANA", "J-KAUPTD-BPBD", members: 1, need: 1)
        fix("U-POS-CENDANA", "J-BENCANA-MUDA", members: 1, need: 5)
        weigh("U-BKWK", "J-PERAWAT-PERTAMA", 3)
        weigh("U-BAPELKES", "J-EPIDEMIOLOG-MUDA", 3)
    }

    private mutating func lay(_ sector: Sector) {
        let office = "U-\(sector.code)"
        fix(office, "J-KA-\(sector.code)", members: 1, need: 1)
        fix("\(office)-SEK", "J-SEK-\(sector.code)", members: 1, need: 1)
        weigh("\(office)-SEK", "J-ADM", 5)
        weigh("\(office)-SEK", "J-KEUANGAN", 3)
        for division in sector.divisions {
            let unit = "\(office)-\(division.code)"
            fix(unit, "J-KABID-\(sector.code)-\(division.code)", members: 1, need: 1)
            fix("\(unit)-S", "J-KASI-\(sector.code)-\(division.code)", members: 1, need: 1)
            weigh(unit, division.career.post(.ahliMadya), 2)
            weigh("\(unit)-S", division.career.post(.ahliMuda), 3)
            weigh("\(unit)-S", division.career.post(.ahliPertama), 3)
            weigh("\(unit)-S", "J-PENGELOLA-\(sector.code)", 3)
        }
    }

    private mutating func lay(_ kind: FieldKind, _ unit: Int) {
        var draw = Draw(seed: seed, strand: .formation, index: unit)
        let id = organisation.units[unit].id
        fix(id, "J-KAUPTD-\(kind.sector)", members: draw.chance(80) ? 0 : 1, need: 1)
        for share in kind.staff { weigh(id, share.post, share.weight) }
    }

    /// Adds a group with a fixed number of members.
    private mutating func fix(
        _ unit: String,
        _ post: String,
        members: Int,
        need: Int,
        cast: CastMember? = nil,
        inauguration: CivilDate? = nil,
        isSteady: Bool = false
    ) {
        let seat = place(unit, post)
        guard taken.insert(seat).inserted else { return }
        fixed.append(
            SeatGroup(
                unit: seat.unit,
                post: seat.post,
                members: members,
                need: need,
                cast: cast,
                inauguration: inauguration,
                isSteady: isSteady || inauguration != nil || members == 1
            )
        )
    }

    /// Adds a group that gets its share of all who have no fixed seat, unless the unit has that post already.
    private mutating func weigh(_ unit: String, _ post: String, _ weight: Int) {
        let seat = place(unit, post)
        guard taken.insert(seat).inserted else { return }
        weighted.append((seat.unit, seat.post, weight))
    }

    private func place(_ unit: String, _ post: String) -> Seat {
        guard let unit = organisation.position(unit), let post = catalogue.position(post) else {
            // The tables of this module name each other; no input reaches them.
            preconditionFailure("the staffing plan names \(post) in \(unit), which the province does not have")
        }
        return Seat(unit: unit, post: post)
    }

    private struct Seat: Hashable {
        let unit: Int
        let post: Int
    }
}
