import Documents
import Transfers

/// Plans of a made-up province.
enum PlanSample {
    static let words = [
        "Kesehatan", "Pendidikan", "Perhubungan", "Pertanian", "Kelautan", "Sosial", "Kehutanan", "Pariwisata",
    ]
    private static let names = [
        "Sari Wulandari, S.K.M.", "Budi Santoso, S.E.", "Ni Made Ayu Lestari, S.Farm.", "Yohanes Kristian Tandi, S.T.",
        "Siti Rahmawati, S.Pd., M.Pd.", "La Ode Muhammad Ikhsan, S.Kom.", "Maria Goreti Bele, A.Md.Kep.",
        "dr. I Gusti Ngurah Agung Ma’ruf, Sp.P.D.", "Rudi",
    ]
    private static let posts = [
        "Analis Kebijakan Ahli Muda", "Perencana Ahli Pertama",
        "Kepala Seksi Promosi Kesehatan dan Pemberdayaan Masyarakat",
        "Pengelola Keuangan", "Penyuluh Kesehatan Masyarakat Ahli Muda", "Pranata Komputer Ahli Pertama",
        "Pengawas Penyelenggaraan Urusan Pemerintahan di Daerah (PPUPD) Ahli Madya",
    ]

    /// A name as it stands in the page.
    static func plain(_ name: String) -> String { name.replacing("'", with: "&#39;") }

    static func unit(_ number: Int) -> (code: String, name: String) {
        let kinds = ["Dinas", "UPTD Balai", "Bidang Pengembangan Sumber Daya dan Sarana", "Badan"]
        return (
            "U\(number)",
            "\(kinds[number % 4]) \(words[number * 3 % 8]) Kabupaten \(["Tanjung Rawa", "Bukit Selo", "Teluk Biru"][number % 3]) \(number)"
        )
    }

    static func place(_ post: Int, in number: Int) -> PlanPicture.Place {
        let (code, name) = unit(number)
        return .init(post: posts[post % posts.count], unitCode: code, unit: name)
    }

    static func move(_ index: Int, from: PlanPicture.Place, to: PlanPicture.Place) -> PlanPicture.Move {
        var move = PlanPicture.Move(
            names[index % names.count] + (index < names.count ? "" : " (\(index))"),
            nip: "1987****\(1000 + index)",
            from: from,
            to: to,
            scoreText: "\(70 + index * 7 % 29),\(10 + index * 13 % 89)"
        )
        move.marginText = index % 7 == 6 ? nil : "\(index * 5 % 11),\(10 + index * 3 % 80)"
        move.wish = index % 3 == 0 ? 1 + index % 4 : nil
        move.isFixed = index % 17 == 5
        move.isConditional = index % 11 == 3
        move.reasons = [
            "Kompetensi 91,30 dari 100; semua syarat terpenuhi",
            "Tanpa pasangan ini rencana terbaik kehilangan \(index * 5 % 11),\(10 + index * 3 % 80)",
            "Berikutnya untuk jabatan ini: \(names[(index + 3) % names.count])",
        ]
        return move
    }

    /// A plan with chains of a length and single moves.
    static func picture(moves count: Int, units: Int, chains: Int = 0, of length: Int = 5) -> PlanPicture {
        var picture = PlanPicture(
            number: 12,
            title: "Putaran mutasi Oktober 2025, Provinsi Binawidya",
            modeText: "paket: nilai terbesar untuk semua kebutuhan",
            asOf: .day(2025, 10, 1),
            plannedAt: "2 Oktober 2025 pukul 09.14 WIB",
            totalText: "\(count * 83),42"
        )
        for chain in 0..<chains {
            for step in 0..<length {
                let index = picture.moves.count
                var move = move(
                    index,
                    from: place(chain + step + 1, in: (chain * 2 + step + 1) % units),
                    to: place(chain + step, in: (chain * 2 + step) % units)
                )
                move.chain = chain + 1
                move.predecessor = step == 0 ? nil : index - 1
                picture.moves.append(move)
            }
        }
        while picture.moves.count < count {
            let index = picture.moves.count
            let from = (index * 7 + index / 5) % units
            picture.moves.append(
                move(index, from: place(index, in: from), to: place(index + 2, in: (from * 3 + 1 + index % 3) % units))
            )
        }
        fill(&picture, units: units)
        return picture
    }

    private static func fill(_ picture: inout PlanPicture, units: Int) {
        for number in 0..<units {
            let (code, name) = unit(number)
            let loses = picture.moves.count { $0.from.unitCode == code }
            let gains = picture.moves.count { $0.to.unitCode == code }
            if loses + gains > 0 { picture.units.append(.init(code: code, name: name, loses: loses, gains: gains)) }
        }
        for (index, move) in picture.moves.enumerated() where index % 4 == 0 {
            picture.needs.append(
                .init(
                    number: "\(index + 1)",
                    post: move.to.post,
                    unit: move.to.unit,
                    people: index % 12 == 0 ? 2 : 1,
                    placed: 1,
                    shortfallText: index % 12 == 0 ? "tidak ada calon lain yang memenuhi syarat" : nil
                )
            )
        }
        picture.wishes = .init(
            stated: picture.moves.count,
            met: picture.moves.count { $0.wish != nil },
            first: picture.moves.count { $0.wish == 1 }
        )
        picture.rates = [
            .init(label: "Laki-laki", candidates: 120, chosen: 30, shareText: "25,0%"),
            .init(label: "Perempuan", candidates: 130, chosen: 22, shareText: "16,9%", isAlert: true),
        ]
        picture.conflicts = [
            .init(
                needText: "Analis Kebijakan Ahli Muda, Dinas Sosial",
                passedOver: "Rudi",
                arrived: "Budi Santoso, S.E."
            )
        ]
    }
}
