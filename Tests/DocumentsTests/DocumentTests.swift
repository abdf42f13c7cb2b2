import Documents
import FoundationEssentials
import Testing
import Transfers

@Suite("Official papers")
struct DocumentTests {
    @Test("there is a paper of every name")
    func names() {
        #expect(Set(Sample.all.map { type(of: $0).name }) == Set(DocumentName.allCases))
    }

    @Test("every paper is set as PDF, and the same values give the same bytes", arguments: DocumentName.allCases)
    func reproducible(_ name: DocumentName) throws {
        let document = try #require(Sample.all.first { type(of: $0).name == name })
        let renderer = DocumentRenderer()
        let pdf = try renderer.render(try document.page())
        #expect(pdf.starts(with: Array("%PDF-1.7".utf8)))
        #expect(try renderer.render(try document.page()) == pdf)
        // Papers to look at, where somebody asks for them.
        if let folder = ProcessInfo.processInfo.environment["MUTASI_TEST_DOCUMENTS"] {
            try Data(pdf).write(to: URL(filePath: "\(folder)/\(name.rawValue).pdf"))
        }
    }

    @Test("what is in a name is text and never a tag, and cannot turn the direction of writing (case 44)")
    func escaping() throws {
        var sheet = Sample.evaluation
        sheet.employee.name = "Ma'ruf <b>Tebal</b> & <img src='file:///etc/passwd'>\u{202E}\u{0007}{{proposal}}"
        let html = try sheet.page().html
        #expect(html.contains("Ma&#39;ruf &lt;b&gt;Tebal&lt;/b&gt; &amp; &lt;img"))
        #expect(!html.contains("<b>Tebal") && !html.contains("<img"))
        #expect(!html.unicodeScalars.contains("\u{202E}") && !html.unicodeScalars.contains("\u{0007}"))
        // A value is never read as a template.
        #expect(html.contains("{{proposal}}"))
        _ = try DocumentRenderer().render(sheet)
    }

    @Test("a decree with hundreds of people is set within its limits")
    func manyPeople() throws {
        let pdf = try DocumentRenderer().render(Sample.decree(580))
        #expect(pdf.count > 100_000)
        if let folder = ProcessInfo.processInfo.environment["MUTASI_TEST_DOCUMENTS"] {
            try Data(pdf).write(to: URL(filePath: "\(folder)/SK580.pdf"))
        }
    }

    @Test("rulings are numbered in words, and NIP are set in groups")
    func words() throws {
        let html = try Sample.decree(1).page().html
        #expect(html.contains("KESATU") && html.contains("KEDUA") && html.contains("KETIGA"))
        #expect(html.contains("19870314\u{A0}201101\u{A0}2\u{A0}907"))
        #expect(html.contains("1\u{A0}Oktober\u{A0}2025"))
    }

    @Test("no line ends within a date, and other words stay as they were")
    func dates() throws {
        var sheet = Sample.evaluation
        sheet.standing = "sejak 2 Mei 2025, bulan Mei saja, 3 Mei, Mei 2025; 12  Maret"
        let html = try sheet.page().html
        #expect(html.contains("sejak 2\u{A0}Mei\u{A0}2025, bulan Mei saja, 3 Mei, Mei\u{A0}2025; 12  Maret"))
    }

    @Test("a decree has in its file what it decides, and is signed on a page with the last of its rulings")
    func bound() throws {
        var decree = Sample.decree(1)
        let digest = String(repeating: "0a", count: 32)
        decree.decision = digest
        let pdf = try DocumentRenderer().render(decree)
        #expect(String(decoding: pdf, as: UTF8.self).contains(digest))
        let html = try decree.page().html
        let last = try #require(html.firstRange(of: "class=\"last\""))
        #expect(html[last.upperBound...].contains("KETIGA") && !html[..<last.lowerBound].contains("KETIGA"))
        #expect(html.contains("KEPUTUSAN GUBERNUR BINAWIDYA TENTANG PEMINDAHAN"))
    }

    @Test("a decree and an excerpt have a code that leads to where they are verified; a draft has none")
    func verification() throws {
        let text = "https://bkd.binawidya.example/mutasi/index.html#sha256:0f0f"
        var decree = Sample.decree(1)
        decree.verification = text
        for html in [try decree.page().html, try Sample.excerpt.page().html] {
            #expect(html.contains("<svg class=\"qr\"") && html.contains(text))
        }
        var draft = Sample.decree(1, number: nil)
        draft.verification = text
        #expect(try !draft.page().html.contains("<svg"))
    }

    @Test("a draft of a decree says across its pages that it is one")
    func draft() throws {
        #expect(try Sample.decree(1, number: nil).page().html.contains("RANCANGAN"))
        #expect(try !Sample.decree(1).page().html.contains("RANCANGAN"))
    }

    @Test("no paper says of itself that it is signed: it says that it is a draft before it is")
    func unsigned() throws {
        for document in Sample.all {
            let html = try document.page().html
            #expect(!html.contains("ditandatangani secara elektronik"), "\(type(of: document).name)")
        }
        let html = try Sample.excerpt.page().html
        #expect(html.contains("Naskah ini rancangan sebelum ditandatangani") && html.contains("Tempat tanda tangan"))
    }

    @Test(
        "an excerpt tells how its decree was signed, and is itself still to be certified",
        arguments: [(Signatory.Manner.copied, "ttd.</div>"), (.copiedElectronic, "ttd. (secara elektronik)</div>")]
    )
    func excerpt(_ manner: Signatory.Manner, words: String) throws {
        var excerpt = Sample.excerpt
        excerpt.signatory.manner = manner
        let html = try excerpt.page().html
        #expect(html.contains(words))
        #expect(html.ranges(of: "Tempat tanda tangan").count == 1)
        #expect(html.contains("Petikan sesuai dengan aslinya"))
    }

    @Test("those who took part sign the minutes of the appraisal team, and no others")
    func minutes() throws {
        let html = try Sample.minutes.page().html
        let list = try #require(html.firstRange(of: "Tanda tangan anggota"))
        #expect(html[list.upperBound...].contains("Ahmad Fauzi") && !html[list.upperBound...].contains("Ratna Dewi"))
        #expect(!html.contains("Kepala Badan Kepegawaian Daerah"))
    }

    @Test("a mark is on every page of a paper, is text and no tag, and the same bytes come of it each time")
    func marked() throws {
        let page = try Sample.decree(40).page()
        let marked = page.marked("Peragaan <b> & nyata")
        #expect(marked.html.contains("<div class=\"mark\">Peragaan &lt;b> &amp; nyata</div>"))
        #expect(page.marked(nil).html == page.html)
        let renderer = DocumentRenderer()
        let pdf = try renderer.render(marked)
        #expect(try renderer.render(marked) == pdf)
        #expect(try renderer.render(page) != pdf)
        if let folder = ProcessInfo.processInfo.environment["MUTASI_TEST_DOCUMENTS"] {
            for document in Sample.all {
                let page = try document.page().marked(DemonstrationMark.sentence(in: .indonesian))
                let file = "\(folder)/\(type(of: document).name.rawValue)-marked.pdf"
                try Data(renderer.render(page)).write(to: URL(filePath: file))
            }
        }
    }
}
