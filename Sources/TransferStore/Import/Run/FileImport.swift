internal import Postgres
internal import Transfers

/// Brings one file into its tables, inside of a transaction that the caller ends.
///
/// Rows are read, parsed and staged by COPY; the database then takes out rows that refer to nothing or contradict each
/// other, and merges the rest set by set. Memory does not grow with the file.
struct FileImport<Record: ImportRecord> {
    let session: Session
    let run: Int64
    let path: String
    let today: CivilDate
    let dates: DateForm
    /// SHA-256 that the file should have, nil when nobody says.
    let checksum: String?
    /// Rows that the file should have, nil when nobody says.
    let rowCount: Int?

    private let sql = StagingSQL(Record.layout)
    private var report = FileReport(file: Record.layout.file)
    /// Issues on their way to the table.
    private var pending: [ImportIssue] = []
    private var normalised: [String: Int] = [:]

    init(
        session: Session,
        run: Int64,
        path: String,
        today: CivilDate,
        dates: DateForm,
        checksum: String?,
        rowCount: Int?
    ) {
        self.session = session
        self.run = run
        self.path = path
        self.today = today
        self.dates = dates
        self.checksum = checksum
        self.rowCount = rowCount
    }

    /// Does the work.
    ///
    /// - Parameter progress: Takes the bytes and the rows read so far.
    /// - Returns: What was done; a refused file's report carries the refusal, and the caller rolls back.
    /// - Throws: `PostgresError`.
    mutating func apply(progress: (_ bytes: Int, _ rows: Int) -> Void) throws -> FileReport {
        do {
            try session.query(ImportSQL.lock)
            try session.query(sql.createTable)
            try stage(progress)
            try resolvePeople()
            try session.query(sql.analyze)
            try check()
            try takeOutRepeated()
            try giveWay()
            try merge()
            try session.query(sql.dropTable)
            try flushIssues()
        } catch let fault as FileFault {
            report.refusal = fault
            report.applied = 0
            report.unchanged = 0
            report.rejected = report.read
        }
        return report
    }

    // MARK: Reading

    /// How many rows go into one COPY; between two of them issues are written.
    private static var batchSize: Int { 20_000 }

    private mutating func stage(_ progress: (_ bytes: Int, _ rows: Int) -> Void) throws {
        if let checksum, try FileDigest.sha256(ofFile: path) != checksum { throw FileFault.wrongChecksum }
        var reader = try DelimitedReader(FileBytes(path: path))
        guard let first = try reader.next() else { throw FileFault.empty }
        let header = try ImportHeader(first, layout: Record.layout)
        header.issues.forEach { note($0) }
        var isAtEnd = false
        while !isAtEnd {
            try session.copyIn(sql.copy) { writer in
                for _ in 0..<Self.batchSize {
                    guard let record = try reader.next() else {
                        isAtEnd = true
                        return
                    }
                    try stage(record, header, &writer)
                }
            }
            progress(reader.offset, report.read)
            try flushIssues()
        }
        if let rowCount, rowCount != report.read {
            throw FileFault.wrongRowCount(expected: rowCount, found: report.read)
        }
        for (column, rows) in normalised.sorted(by: { $0.key < $1.key }) {
            note(ImportIssue(line: 0, column: column, severity: .info, fault: RowFault.normalised(rows: rows)))
        }
    }

    private mutating func stage(
        _ record: DelimitedRecord,
        _ header: ImportHeader,
        _ writer: inout CopyWriter
    ) throws {
        report.read += 1
        guard !record.isMalformed, Self.fits(record.fields, header) else {
            if !record.isTerminated, record.fields.count < header.count { throw FileFault.cut(line: record.line) }
            let fault: RowFault =
                record.isMalformed
                ? .textAfterQuote : .wrongFieldCount(expected: header.count, found: record.fields.count)
            return reject(ImportIssue(line: record.line, severity: .error, fault: fault))
        }
        var row = ImportRow(record, header: header, today: today, dates: dates)
        let value = Record(&row)
        row.issues.forEach { note($0) }
        normalised.merge(row.normalised, uniquingKeysWith: +)
        guard let value, row.isSound else {
            report.rejected += 1
            return
        }
        try value.write(line: Int64(record.line), to: &writer)
    }

    /// Spreadsheets add empty cells at the end of a row, which do no harm.
    private static func fits(_ fields: [String], _ header: ImportHeader) -> Bool {
        fields.count == header.count
            || fields.count > header.count && fields[header.count...].allSatisfy(\.isEmpty)
    }

    // MARK: Checking against the database

    private mutating func resolvePeople() throws {
        for person in Record.layout.people {
            try session.query(sql.resolve(person))
            for line in try lines(sql.strangers(person)) {
                reject(
                    ImportIssue(
                        line: line,
                        column: person.column,
                        severity: .error,
                        fault: RowFault.unknownEmployee
                    )
                )
            }
        }
    }

    private mutating func check() throws {
        for check in Record.layout.checks {
            let rows = try session.query(sql.lines(check)).map { try $0.decode(Int.self, String?.self) }
            for (line, hint) in rows.sorted(by: { $0.0 < $1.0 }) {
                let fault = hint.flatMap { word in check.hint.map { $0.fault(word) } } ?? check.fault
                let issue = ImportIssue(line: line, column: check.column, severity: check.severity, fault: fault)
                if check.severity == .error { reject(issue) } else { note(issue) }
            }
            if let refusal = check.refusal, !rows.isEmpty { throw refusal }
        }
    }

    private func lines(_ statement: SQL) throws -> [Int] {
        try session.query(statement).map { try $0.decode(at: 0, as: Int.self) }.sorted()
    }

    private mutating func takeOutRepeated() throws {
        if Record.layout.tellsIdentity { try session.execute(sql.conflicts(of: run)) }
        let rows = try session.query(sql.repeated).map { try $0.decode(Int.self, Bool.self, Int.self) }
        for (line, differs, other) in rows.sorted(by: { $0.0 < $1.0 }) {
            if differs {
                reject(ImportIssue(line: line, severity: .error, fault: Record.layout.conflict(other)))
            } else {
                note(ImportIssue(line: line, severity: .info, fault: RowFault.repeated(firstLine: other)))
            }
        }
    }

    /// Leaves out what the person it is about has put in other words since.
    private mutating func giveWay() throws {
        guard let yield = Record.layout.yielding else { return }
        try session.query(sql.lockOwners(yield))
        for line in try lines(sql.yielding(yield)) {
            note(ImportIssue(line: line, column: yield.column, severity: .warning, fault: yield.fault))
        }
        try session.execute(sql.keep(yield))
    }

    // MARK: Writing

    private mutating func merge() throws {
        var changes = 0
        for merge in Record.layout.merges {
            // A rejected row may be the very one that would have kept what is there.
            if report.rejected == 0, let withdraw = sql.withdraw(merge) { changes += try session.execute(withdraw) }
            changes += try session.execute(sql.merge(merge))
        }
        if Record.layout.tellsIdentity { try session.execute(sql.settleConflicts) }
        if Record.layout.changesUnitTree { try refuseCycles() }
        // A row that changed two tables is one row.
        report.applied = min(changes, report.read - report.rejected)
        report.unchanged = report.read - report.rejected - report.applied
    }

    private func refuseCycles() throws {
        guard let cycle = try session.query(ImportSQL.unitCycles).first else { return }
        throw FileFault.unitCycle(try cycle.decode(at: 0, as: [String].self))
    }

    // MARK: Telling

    private mutating func note(_ issue: ImportIssue) {
        report.note(issue)
        pending.append(issue)
    }

    private mutating func reject(_ issue: ImportIssue) {
        report.rejected += 1
        note(issue)
    }

    private mutating func flushIssues() throws {
        try session.writeIssues(pending, file: report.file, run: run)
        pending.removeAll(keepingCapacity: true)
    }
}

extension Session {
    /// Stores issues of a file; values are left out, as they may be personal data.
    func writeIssues(_ issues: [ImportIssue], file: String, run: Int64) throws {
        guard !issues.isEmpty else { return }
        try copyIn(ImportSQL.copyIssues) { writer in
            for issue in issues {
                try writer.row(
                    run,
                    file,
                    Int64(issue.line),
                    issue.column,
                    issue.fault.code,
                    issue.severity.rawValue
                )
            }
        }
    }
}
