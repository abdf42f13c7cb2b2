import Documents
import Transfers

/// Papers of a made-up province, as they might be written.
enum Sample {
    static let letterhead = Letterhead(
        government: "Pemerintah Provinsi Binawidya",
        office: "Badan Kepegawaian Daerah",
        address: "Jalan Merdeka Nomor 1, Kota Binawidya 99111",
        contact: "Telepon (0999) 123456, bkd@binawidya.example",
        town: "Kota Binawidya"
    )
    static let hospital = Letterhead(
        government: "Pemerintah Provinsi Binawidya",
        office: "Dinas Kesehatan",
        address: "Jalan Sehat Nomor 7, Kota Binawidya 99112",
        town: "Kota Binawidya"
    )
    static let sari = EmployeeLines(
        name: "Sari Wulandari, S.K.M.",
        nip: "198703142011012907",
        rank: "Penata Tk. I, III/d",
        post: "Penyuluh Kesehatan Masyarakat Ahli Muda",
        unit: "Seksi Kesehatan Masyarakat, Dinas Kesehatan"
    )
    static let target = (
        post: "Kepala Seksi Promosi Kesehatan dan Pemberdayaan Masyarakat",
        unit: "Balai Kesehatan Kepulauan Timur"
    )
    static let governor = Signatory(office: "Gubernur Binawidya", name: "Raden Mahendra Wiratama")
    static let head = Signatory(
        office: "Kepala Badan Kepegawaian Daerah",
        name: "Dr. Ratna Dewi, M.Si.",
        rank: "Pembina Utama Madya",
        nip: "197005121995032001"
    )
    static let day = CivilDate.day(2025, 10, 1)

    static func entries(_ count: Int) -> [DecreeDocument.Entry] {
        (1...count).map { number in
            var employee = sari
            if number > 1 { employee.name = "Pegawai Ke-\(number), S.E." }
            if number % 5 == 2 {
                employee.name =
                    "Prof. Dr. dr. I Gusti Ngurah Agung Ma’ruf Ýusuf Façade-Ñandé, Sp.P.D.-K.G.E.H., M.Kes., Ph.D."
                employee.post = "Pengawas Penyelenggaraan Urusan Pemerintahan di Daerah (PPUPD) Ahli Madya"
                employee.unit = "Bidang Pengembangan Sumber Daya Manusia Kesehatan dan Kesejahteraan Aparatur"
            }
            return .init(employee, post: target.post, unit: target.unit, effectiveOn: .day(2025, 11, 3))
        }
    }

    static func decree(_ count: Int, number: String? = "800.1.3.1/1234/2025") -> DecreeDocument {
        DecreeDocument(
            authority: "Gubernur Binawidya",
            number: number,
            date: number.map { _ in day },
            town: "Kota Binawidya",
            subject: "Pemindahan Pegawai Negeri Sipil di Lingkungan Pemerintah Provinsi Binawidya",
            considerations: [
                "bahwa untuk kepentingan dinas dan pemenuhan kebutuhan organisasi dipandang perlu memindahkan Pegawai "
                    + "Negeri Sipil;",
                "bahwa Pegawai Negeri Sipil yang namanya tercantum dalam Lampiran Keputusan ini memenuhi syarat untuk "
                    + "dipindahkan;",
                "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b perlu menetapkan Keputusan "
                    + "Gubernur;",
            ],
            references: [
                "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;",
                "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah "
                    + "dengan Peraturan Pemerintah Nomor 17 Tahun 2020;",
                "Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan Mutasi;",
            ],
            hearings: ["Berita Acara Tim Penilai Kinerja PNS Nomor BA/17/2025 tanggal 22 September 2025;"],
            entries: entries(count),
            rulings: [
                "Segala biaya yang timbul dibebankan pada Anggaran Pendapatan dan Belanja Daerah.",
                "Keputusan ini mulai berlaku pada tanggal ditetapkan, dengan ketentuan apabila di kemudian hari ternyata "
                    + "terdapat kekeliruan akan diadakan perbaikan sebagaimana mestinya.",
            ],
            signatory: governor,
            certifiedBy: nil,
            copies: ["Menteri Dalam Negeri;", "Kepala Badan Kepegawaian Negara;", "Inspektur Provinsi Binawidya."]
        )
    }

    static let excerpt = ExcerptDocument(
        authority: "Gubernur Binawidya",
        number: "800.1.3.1/1234/2025",
        date: day,
        town: "Kota Binawidya",
        subject: "Pemindahan Pegawai Negeri Sipil di Lingkungan Pemerintah Provinsi Binawidya",
        place: 1,
        entry: entries(1)[0],
        rulings: ["Keputusan ini mulai berlaku pada tanggal ditetapkan."],
        signatory: Signatory(office: "Gubernur Binawidya", name: "Raden Mahendra Wiratama", manner: .copied),
        certifiedBy: head,
        verification: "https://bkd.binawidya.example/mutasi/index.html#sha256:0f0f"
    )

    static let evaluation = EvaluationSheet(
        letterhead: letterhead,
        proposal: "17",
        employee: sari,
        target: target,
        asOf: day,
        rules: "versi 2025.1, profil biasa",
        standing: "Dapat diperingkatkan",
        score: "81,74 (peringkat 1)",
        functional: [
            Fact("Sertifikat uji kompetensi", "lulus, Nomor UK-7/2025 tanggal 3 Maret 2025"),
            Fact("Angka kredit", "tidak ada data"),
        ],
        gates: [
            .init(code: "E12", result: "Catatan", text: "Ujian dinas belum ada.", basis: "PP 11/2017 Ps 190 (4)")
        ],
        components: [
            .init(
                "Kinerja",
                value: "90,00",
                weight: "0,25",
                contribution: "22,50",
                why: "Baik dua tahun berturut-turut"
            ),
            .init(
                "Kompetensi",
                value: "74,10",
                weight: "0,25",
                contribution: "18,53",
                why: "Kesenjangan T.MGR 1 tingkat"
            ),
        ],
        missing: ["asesmen 2025"],
        training: ["Manajemen pelayanan, 20 JP"]
    )

    static let dialogue = DialogueRecord(
        letterhead: hospital,
        proposal: "17",
        employee: sari,
        leader: "dr. Hendra Gunawan",
        sessions: [
            .init([
                Fact("Tanggal", "2 Oktober 2025"), Fact("Cara", "Tatap muka"),
                Fact("Ringkasan", "Membicarakan penempatan di kepulauan.\nJarak dan sekolah anak dibahas."),
            ])
        ],
        statements: ["Saya siap, dengan pelatihan sebelum mulai."],
        answer: "Setuju dengan syarat: pelatihan sebelum mulai bertugas",
        closedOn: .day(2025, 10, 3),
        confirmations: ("2 Oktober 2025 10.15 WIB", "2 Oktober 2025 11.40 WIB")
    )

    static let order = AssignmentOrderDocument(
        letterhead: letterhead,
        number: "094/321/2025",
        date: day,
        grounds: [
            "Keputusan Gubernur Nomor 300/77/2025 tanggal 29 September 2025 tentang Status Tanggap Darurat Banjir;",
            "Permintaan Kepala Badan Penanggulangan Bencana Daerah tanggal 30 September 2025.",
        ],
        employees: [sari, entries(2)[1].employee],
        place: "Posko Kesehatan Pulau Timur",
        period: (day, .day(2025, 10, 30)),
        tasks: ["Mengoordinasikan penyuluhan kesehatan di tempat pengungsian."],
        provisions: ["Uang harian, angkutan dan asuransi ditanggung anggaran penanggulangan bencana."],
        signatory: head,
        copies: ["Inspektur Provinsi Binawidya."]
    )

    static let duty = DutyStatement(
        letterhead: hospital,
        number: "800/55/2025",
        date: .day(2025, 11, 4),
        head: EmployeeLines(
            name: "dr. Hendra Gunawan",
            nip: "197509092003121002",
            rank: "Pembina Tk. I, IV/b",
            post: "Kepala Balai Kesehatan Kepulauan Timur",
            unit: "Dinas Kesehatan"
        ),
        employee: sari,
        decree: "Keputusan Gubernur Binawidya Nomor 800.1.3.1/1234/2025 tanggal 1 Oktober 2025",
        startedOn: .day(2025, 11, 3),
        lateReason: nil,
        copies: ["Kepala Badan Kepegawaian Daerah."]
    )
}

extension CivilDate {
    /// A day that is known to exist.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        guard let date = CivilDate(year: year, month: month, day: day) else { preconditionFailure() }
        return date
    }
}
