/// The units of the province: offices with their divisions, the units of the situations shown, and field units by size.
struct Organisation: Sendable {
    private(set) var units: [Unit] = []
    /// The kind of each field unit, by its position.
    private(set) var fieldKinds: [Int: FieldKind] = [:]
    /// The positions of each office's units.
    private(set) var unitsBySector: [[Int]] = Sector.all.map { _ in [] }
    /// The positions of all remote units.
    private(set) var remoteUnits: [Int] = []
    private var positions: [String: Int] = [:]

    init(fieldUnits: Int, seed: UInt64) {
        add(Unit(id: "U-PROV", name: "Pemerintah Provinsi Binawidya", parent: "", echelon: 99))
        for (position, sector) in Sector.all.enumerated() { add(sector, position) }
        addUnitsOfSituations()
        for index in 0..<fieldUnits { addFieldUnit(index, seed: seed) }
    }

    /// The position of a unit that exists, nil for any other id.
    func position(_ id: String) -> Int? { positions[id] }

    private mutating func add(_ unit: Unit) {
        positions[unit.id] = units.count
        if let sector = unit.sector { unitsBySector[sector].append(units.count) }
        if unit.hardship > 0 { remoteUnits.append(units.count) }
        units.append(unit)
    }

    private mutating func add(_ sector: Sector, _ position: Int) {
        let office = "U-\(sector.code)"
        add(Unit(id: office, name: sector.office, parent: "U-PROV", echelon: 21, sector: position))
        add(
            Unit(
                id: "\(office)-SEK",
                name: "Sekretariat \(sector.office)",
                parent: office,
                echelon: 31,
                sector: position
            )
        )
        for division in sector.divisions {
            let id = "\(office)-\(division.code)"
            add(Unit(id: id, name: division.name, parent: office, echelon: 32, sector: position))
            add(Unit(id: "\(id)-S", name: division.section, parent: id, echelon: 41, sector: position))
        }
    }

    private mutating func addUnitsOfSituations() {
        let health = sectorPosition("DINKES")
        add(
            Unit(
                id: "U-BAPELKES",
                name: "UPTD Balai Pelatihan Kesehatan",
                parent: "U-DINKES",
                echelon: 41,
                sector: health
            )
        )
        add(
            Unit(
                id: "U-BKWK",
                name: "UPTD Balai Kesehatan Wilayah Kepulauan",
                parent: "U-DINKES",
                echelon: 41,
                sector: health,
                regency: .seribu,
                island: "Pulau Karang Jaya",
                hardship: 2
            )
        )
        add(
            Unit(
                id: "U-BKWK-PP",
                name: "Seksi Promosi dan Pemberdayaan",
                parent: "U-BKWK",
                echelon: 41,
                sector: health,
                regency: .seribu,
                island: "Pulau Karang Jaya",
                hardship: 2
            )
        )
        add(
            Unit(
                id: "U-PKM-RUMBIA",
                name: "UPTD Puskesmas Pulau Rumbia",
                parent: "U-DINKES",
                echelon: 41,
                sector: health,
                regency: .rumbia,
                island: "Pulau Rumbia",
                hardship: 3
            )
        )
        add(
            Unit(
                id: "U-POS-CENDANA",
                name: "Pos Siaga Bencana Pulau Cendana",
                parent: "U-BPBD",
                echelon: 41,
                sector: sectorPosition("BPBD"),
                regency: .seribu,
                island: "Pulau Cendana",
                hardship: 2
            )
        )
    }

    private mutating func addFieldUnit(_ index: Int, seed: UInt64) {
        var draw = Draw(seed: seed, strand: .fieldUnit, index: index)
        let kind = FieldKind.round[index % FieldKind.round.count]
        let regency = Regency.all[index % Regency.all.count]
        let island = regency.islands.isEmpty ? "" : draw.pick(regency.islands)
        let hardship =
            regency.islands.isEmpty
            ? draw.weighted([(0, 80), (1, 20)]) : draw.weighted([(1, 40), (2, 40), (3, 20)])
        fieldKinds[units.count] = kind
        add(
            Unit(
                id: "\(kind.prefix)-\(index + 1)",
                name: "\(kind.title) \(PlaceNames.compose(&draw))",
                parent: "U-\(kind.sector)",
                echelon: 41,
                sector: sectorPosition(kind.sector),
                regency: regency,
                island: island,
                hardship: hardship
            )
        )
    }

    private func sectorPosition(_ code: String) -> Int? { Sector.all.firstIndex { $0.code == code } }
}
