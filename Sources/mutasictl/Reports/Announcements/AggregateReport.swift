import Postgres
import TransferStore
import Transfers

/// Tables about many people, without any cell that says something of too few.
struct AggregateReport {
    private var listing = Listing([
        .init(title: .aggregateTable, name: "table"),
        .init(title: .aggregateLabel, name: "label", isFlexible: true),
        .init(title: .aggregatePeople, name: "people", alignment: .right),
        .init(title: .aggregateAverage, name: "average_days", alignment: .right),
        .init(title: .aggregateCount, name: "count", alignment: .right),
        .init(title: .aggregateShare, name: "share", alignment: .right),
    ])

    /// The tables about what was announced in a period.
    init(_ tables: [AggregateTable], _ period: PeriodOptions, _ session: Session) throws {
        let (first, last) = period.days(try CivilClock(session).today())
        for table in tables {
            let figures = try Announcements(session).aggregate(table, from: first, through: last)
            for cell in figures.cells + [figures.rest].compactMap({ $0 }) { add(cell, of: table) }
        }
    }

    private mutating func add(_ cell: AggregateCell, of table: AggregateTable) {
        let average = cell.average
        listing.add([
            .word(table.rawValue, .aggregate(table)), .text(cell.label), .number(cell.people),
            .decimal(table.isShare ? nil : average.map { $0.text(places: 1) }),
            .number(table.isShare ? cell.total : nil),
            .decimal(table.isShare ? average.map { $0.text(places: 2) } : nil),
        ])
    }

    func show(_ format: OutputFormat) throws {
        try listing.show(format)
        if listing.rows.isEmpty { StandardStream.error.say(.tooFewForAggregate) }
    }
}
