public import Documents
import JobQueue
public import Postgres
public import TransferStore
public import Transfers

/// Where papers are set and kept.
public struct PaperDesk {
    let session: Session
    let renderer: DocumentRenderer

    /// A desk at a session.
    public init(_ session: Session, renderer: DocumentRenderer = DocumentRenderer()) {
        self.session = session
        self.renderer = renderer
    }

    /// Sets a paper from what is on record, and keeps it unless the newest version has the same bytes.
    ///
    /// - Returns: The paper, and whether it is new.
    /// - Throws: `PaperFault`, `DecreePaperFault`, `StoreFault`, `RenderingFault`, `PostgresError`.
    public func render(_ request: PaperRequest) throws -> (paper: StoredPaper, isNew: Bool) {
        let subject = try subject(of: request.name, request.proposal)
        // Nobody changes what a decree says while it is being set.
        if request.name == .decree, subject.kind == .package {
            _ = try Packages(session).lock(PackageID(subject.number))
        }
        let document = try PaperComposer(request, session).compose()
        let letter = if let decree = document as? DecreeDocument { decree.letter } else { request.letter }
        let owner = subject.kind == .package ? "paket" : "usulan"
        return try Papers(session).keep(
            NewPaper(
                request.name,
                of: subject,
                event: request.event,
                title: "\(request.name.title(in: .indonesian)), \(owner) \(subject.number)",
                letter: letter,
                content: try set(document)
            )
        )
    }

    /// Sets a paper of a proposal, a package, an assignment, an objection or an enrolment, and keeps it.
    ///
    /// - Parameters:
    ///   - name: Which paper.
    ///   - subject: What it belongs to; the paper of a package speaks of all its members.
    ///   - letter: The number and the date that an office gives.
    ///   - signer: Who is going to sign a decree.
    /// - Returns: The paper, and whether it is new.
    /// - Throws: `PaperFault`, `StoreFault`, `RenderingFault`, `PostgresError`, and what says that the subject is unknown.
    public func render(
        _ name: DocumentName,
        of subject: PaperSubject,
        letter: Letter? = nil,
        signer: PersonID? = nil
    ) throws -> (paper: StoredPaper, isNew: Bool) {
        switch subject.kind {
        case .proposal:
            return try render(PaperRequest(name, of: ProposalID(subject.number), letter: letter, signer: signer))
        case .package:
            guard name.isOfPackage else { throw PaperFault.belongsElsewhere(name) }
            let members = try Packages(session).show(PackageID(subject.number)).members
            guard let member = members.first else { throw PaperFault.notYet(name) }
            return try render(PaperRequest(name, of: member.id, letter: letter, signer: signer))
        case .assignment, .objection, .enrolment:
            let (document, reference) = try RecordComposer(session, letter: letter).compose(name, of: subject)
            let title = "\(name.title(in: .indonesian)) \(reference)"
            let content = try set(document)
            return try Papers(session).keep(
                NewPaper(name, of: subject, title: title, letter: letter, content: content)
            )
        }
    }

    /// Enqueues a paper of an assignment, an objection or an enrolment, once.
    ///
    /// - Throws: `PostgresError`.
    public func enqueue(_ name: DocumentName, of subject: PaperSubject) throws {
        let paper = "document:\(subject.kind.rawValue):\(subject.number)"
        try session.enqueue(
            NewJob(
                RenderDocument.kind,
                args: try RenderDocument(name, of: subject).json(),
                uniqueKey: "\(paper):\(name.rawValue)",
                uniqueScope: .queued,
                orderingKey: paper
            )
        )
    }

    /// Enqueues a paper that is due after a transition, in its transaction; one of a package is enqueued once.
    ///
    /// - Throws: `PostgresError`.
    public func enqueue(_ document: ProposalDocument, after applied: AppliedTransition) throws {
        let name = DocumentName(document)
        let subject = try subject(of: name, applied.id)
        let arguments = RenderDocument(proposal: applied.id.number, event: applied.version, document: name)
        let isOfPackage = subject.kind == .package
        let paper = "document:\(subject.kind.rawValue):\(subject.number)"
        try session.enqueue(
            NewJob(
                RenderDocument.kind,
                args: try arguments.json(),
                uniqueKey: "\(paper):\(name.rawValue)" + (isOfPackage ? "" : ":\(applied.version)"),
                // What changes in a package while its paper is being set needs another run.
                uniqueScope: isOfPackage ? .queued : .unfinished,
                orderingKey: paper
            )
        )
    }

    /// The PDF of a paper, which says on every page when it is made for a demonstration.
    private func set(_ document: any OfficialDocument) throws -> [UInt8] {
        let isShifted = try CivilClock(session).reading().isShifted
        return try renderer.render(
            try document.page().marked(isShifted ? DemonstrationMark.sentence(in: .indonesian) : nil)
        )
    }

    private func subject(of name: DocumentName, _ proposal: ProposalID) throws -> PaperSubject {
        guard name.isOfPackage, let package = try Packages(session).package(of: proposal) else {
            return .proposal(proposal)
        }
        return .package(package)
    }
}
