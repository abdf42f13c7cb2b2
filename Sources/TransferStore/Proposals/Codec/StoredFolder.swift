internal import Transfers

/// A folder of documents as JSON keeps it, within the event by which it was handed in.
struct StoredFolder: Codable {
    struct Document: Codable {
        let code: String
        let issuer: String
        let issuedOn: StoredDate
        let isLegalised: Bool
        let post: String?
    }

    struct Deferral: Codable {
        let code: String
        let dueOn: StoredDate
    }

    struct Fact: Codable {
        let gate: String
        let isMet: Bool
        let post: String?
        let letter: StoredLetter
        let validUntil: StoredDate?
    }

    let documents: [Document]
    let deferrals: [Deferral]
    let waivers: [StoredWaiver]
    let facts: [Fact]?

    init(_ folder: DocumentFolder) {
        documents = folder.documents.map { document in
            Document(
                code: document.code.text,
                issuer: document.issuer.rawValue,
                issuedOn: StoredDate(document.issuedOn),
                isLegalised: document.isLegalised,
                post: document.post?.text
            )
        }
        deferrals = folder.deferrals.map { Deferral(code: $0.code.text, dueOn: StoredDate($0.dueOn)) }
        waivers = folder.waivers.map { StoredWaiver($0) }
        facts = folder.facts.isEmpty ? nil : folder.facts.map { Fact($0) }
    }

    func folder() throws -> DocumentFolder {
        DocumentFolder(
            documents: try documents.map { document in
                SubmittedDocument(
                    code: DocumentCode(document.code),
                    issuer: try StoredJSON.word(DocumentIssuer.self, document.issuer),
                    issuedOn: document.issuedOn.date,
                    isLegalised: document.isLegalised,
                    post: document.post.map { PostCode($0) }
                )
            },
            deferrals: deferrals.map { DocumentDeferral(code: DocumentCode($0.code), dueOn: $0.dueOn.date) },
            waivers: try waivers.map { try $0.waiver() },
            facts: try (facts ?? []).map { try $0.fact() }
        )
    }
}

extension StoredFolder.Fact {
    init(_ fact: AscertainedFact) {
        self.init(
            gate: fact.gate.text,
            isMet: fact.isMet,
            post: fact.post?.text,
            letter: StoredLetter(fact.letter),
            validUntil: fact.validUntil.map { StoredDate($0) }
        )
    }

    func fact() throws -> AscertainedFact {
        AscertainedFact(
            try StoredJSON.gate(gate),
            isMet: isMet,
            post: post.map { PostCode($0) },
            letter: letter.letter,
            validUntil: validUntil?.date
        )
    }
}
