internal import Glibc
public import Postgres
public import Transfers

/// Reads a directory of CSV files into the tables of the domain.
///
/// Each file is one transaction: either all its good rows are applied, or, when the file itself is refused, none. A second
/// run over the same files changes nothing. Files that are not there are left out; people who are not in `pegawai.csv`
/// stay as they are.
public struct ImportRun {
    private let directory: String
    private let session: Session
    private let isDryRun: Bool
    private let source: String?
    private let isPart: Bool
    private let today: CivilDate
    private let dates: DateForm
    private let progress: (ImportProgress) -> Void

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - directory: The directory's path.
    ///   - session: A session outside of a transaction, unless the run is part of one.
    ///   - isDryRun: Whether all work is done, reported and then rolled back.
    ///   - source: The upstream database that the files come from; nil for files as such.
    ///   - isPart: Whether everything is done in the transaction that the session has open, and ends with it; what comes of it
    ///     is added to what has come from the source on that day.
    ///   - today: The day against which "in the future" is judged.
    ///   - dates: The forms in which the files may write dates.
    ///   - progress: Called now and then while files are read.
    public init(
        directory: String,
        session: Session,
        isDryRun: Bool = false,
        source: String? = nil,
        isPart: Bool = false,
        today: CivilDate,
        dates: DateForm = .written,
        progress: @escaping (ImportProgress) -> Void = { _ in }
    ) {
        self.directory = directory
        self.session = session
        self.isDryRun = isDryRun
        self.source = source
        self.isPart = isPart
        self.today = today
        self.dates = dates
        self.progress = progress
    }

    /// Does the work.
    ///
    /// - Returns: What was done, file by file; faults of files and rows are in it, not thrown.
    /// - Throws: ``ImportRefusal`` when the directory has nothing to import, `PostgresError` when the database fails;
    ///   files that were reported as applied before stay applied.
    public func run() throws -> ImportReport {
        let names = try fileNames()
        guard isDryRun else { return try importFiles(names) }
        do {
            return try session.transaction {
                throw DryRunEnd(report: try importFiles(names))
            }
        } catch let end as DryRunEnd {
            var report = end.report
            report.run = nil
            return report
        }
    }

    /// Carries the report out of the transaction that is rolled back.
    private struct DryRunEnd: Error {
        let report: ImportReport
    }

    private func importFiles(_ names: [String]) throws -> ImportReport {
        var report = ImportReport(isDryRun: isDryRun)
        let run = try session.query(beginning).first?.decode(at: 0, as: Int64.self) ?? 0
        report.run = run
        try Rules(session).publishStandardIfEmpty()
        try Checklists(session).publishStandardIfEmpty()
        do {
            let manifest = try ImportManifest(directory: directory)
            for file in Self.unread(names, manifest) { report.files.append(try record(file, run)) }
            var meter = try ImportMeter(directory: directory, files: names, report: progress)
            for record in ImportFiles.records where names.contains(record.layout.file) {
                report.files.append(try importFile(record, manifest, run, &meter))
            }
        } catch let refusal as ManifestRefusal {
            var file = FileReport(file: refusal.file)
            file.refusal = refusal.fault
            report.files.append(try record(file, run))
        }
        if !isGathered { try session.execute(ImportSQL.finish(run)) }
        return report
    }

    /// A run for each of the many small parts of a day would say nothing, and fill the audit.
    private var isGathered: Bool { isPart && source != nil }

    private var beginning: SQL {
        if isPart, let source { ImportSQL.gather(source, on: today) } else { ImportSQL.begin(source) }
    }

    private func importFile<Record: ImportRecord>(
        _ type: Record.Type,
        _ manifest: ImportManifest,
        _ run: Int64,
        _ meter: inout ImportMeter
    ) throws -> FileReport {
        let name = Record.layout.file
        do {
            return try atomically {
                var file = FileImport<Record>(
                    session: session,
                    run: run,
                    path: directory + "/" + name,
                    today: today,
                    dates: dates,
                    checksum: manifest.checksums[name],
                    rowCount: manifest.rowCounts[name]
                )
                let report = try file.apply { meter.advance(name, to: $0, rows: $1) }
                guard report.refusal == nil else { throw Refused(report: report) }
                return try record(report, run)
            }
        } catch let refused as Refused {
            // What the file's own transaction had written of issues went with it; the first thousand are known.
            return try atomically {
                try session.writeIssues(refused.report.issues, file: name, run: run)
                return try record(refused.report, run)
            }
        }
    }

    /// Carries a refused file's report out of the transaction that is rolled back.
    private struct Refused: Error {
        let report: FileReport
    }

    /// A transaction for each file, or a savepoint in the one that all is part of.
    private func atomically<Value>(_ body: () throws -> Value) throws -> Value {
        isDryRun || isPart ? try session.savepoint(body) : try session.transaction(.readCommitted, body)
    }

    private func record(_ report: FileReport, _ run: Int64) throws -> FileReport {
        try session.execute(isGathered ? ImportSQL.add(run, report) : ImportSQL.record(run, report))
        return report
    }

    /// Reports of files that are there and not known, and of those that the manifest names and are not there.
    private static func unread(_ names: [String], _ manifest: ImportManifest) -> [FileReport] {
        let known = Set(ImportFiles.records.map { $0.layout.file }).union([ImportManifest.rowCountFile])
        let unknown = names.filter { !known.contains($0) }.map { name in
            var report = FileReport(file: name)
            report.note(ImportIssue(line: 0, severity: .info, fault: HeaderFault.unknownFile))
            return report
        }
        let missing = manifest.files.subtracting(names).sorted().map { name in
            var report = FileReport(file: name)
            report.refusal = .missing
            return report
        }
        return unknown + missing
    }

    /// The CSV files of the directory, by name.
    private func fileNames() throws(ImportRefusal) -> [String] {
        guard let stream = opendir(directory) else { throw .noDirectory }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".csv"), !name.hasPrefix(".") { names.append(name) }
        }
        guard ImportFiles.records.contains(where: { names.contains($0.layout.file) }) else { throw .nothingToImport }
        return names.sorted()
    }
}
