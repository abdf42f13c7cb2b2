extension ProposalRefusal.Reason {
    /// The rule and the remedy in Indonesian; `{value}` and `{limit}` stand for what was compared.
    var indonesian: (rule: String, remedy: String) {
        switch self {
        case .wrongState: ("Tidak dapat dilakukan pada status {value}", "mungkin pada status {limit}")
        case .wrongRole: ("Peran {value} tidak berwenang", "dilakukan oleh {limit}")
        case .ownCase: ("Tidak seorang pun memutus perkaranya sendiri", "alihkan kepada pejabat setingkat di atasnya")
        case .conflictOfInterest: ("Ada benturan kepentingan dengan pegawai ini", "alihkan kepada pejabat lain")
        case .nothingChanges: ("Tidak ada perubahan jabatan maupun unit", "pilih jabatan atau unit lain")
        case .kindUnknown: ("Jenis mutasi tidak dapat ditentukan", "lengkapi provinsi kedua instansi")
        case .onlyInPackage: ("Usulan tidak diputus sendiri", "putuskan bersama paketnya")
        case .inFuture: ("Tanggal {value} belum tiba", "catat setelah terjadi")
        case .reasonMissing: ("Alasan tertulis wajib ada", "tuliskan alasannya")
        case .letterMissing: ("Nomor dan tanggal surat wajib ada", "isi nomor dan tanggal yang tidak di masa depan")
        case .evaluationMissing: ("Belum ada evaluasi", "jalankan evaluasi")
        case .evaluationTooOld: ("Evaluasi berumur {value} hari, paling lama {limit} hari", "jalankan evaluasi ulang")
        case .gatesClosed:
            ("Syarat {value} belum terpenuhi", "penuhi, atau lampirkan pengecualian pejabat yang berwenang")
        case .meansResignation:
            (
                "PPPK paruh waktu yang mengajukan pindah instansi dianggap mengundurkan diri; permohonan ini tidak disimpan",
                "pilih unit dalam instansi yang sama; pengunduran diri diproses tersendiri atas pernyataan pegawai"
            )
        case .gatesUnexamined:
            (
                "Syarat {value} belum diperiksa",
                "lampirkan D06, D08, D09 atau D10, catat surat keterangannya dengan ascertainment add, atau impor datanya"
            )
        case .belongsElsewhere:
            ("Dialog atau pemantauan ini bukan milik usulan ini", "pilih yang dibuat untuk usulan ini")
        case .silenceAfterAnswer: ("Diam tidak menggantikan jawaban", "pertahankan jawaban pegawai")
        case .rulesSilent: ("Aturan {value} tidak memberi batas", "lengkapi aturan, dan periksa tanggalnya")
        case .followUpOpen:
            ("Pemantauan masih dapat dijawab sampai {limit}", "tunggu jawaban keduanya, atau lewatnya tanggal itu")
        case .dialogueOpen: ("Dialog belum ditutup", "tutup dialog, atau lampirkan penundaan mendesak yang belum lewat")
        case .dialogueDueDate:
            ("Penundaan dialog memerlukan keputusan dasar, alasan dan tanggal susulan", "lengkapi ketiganya")
        case .opinionsMissing: ("Pendapat kepala unit asal dan tujuan belum lengkap", "mintakan keduanya")
        case .objectionUnanswered:
            ("Pegawai keberatan dan kepala unit belum memberi alasan tertulis", "mintakan alasan kepala unit")
        case .documentsIncomplete: ("Dokumen {value} belum lengkap", "lengkapi, tunda atau kecualikan menurut aturan")
        case .sameVerifier: ("Pemeriksa harus orang kedua", "diperiksa orang yang tidak menyusun atau mengajukan")
        case .voterExcluded:
            ("Anggota TPK tanpa pernyataan atau dengan benturan kepentingan ikut memutus", "keluarkan dari pemungutan")
        case .noQuorum: ("Kuorum TPK tidak tercapai: {value} dari {limit}", "tunjuk anggota pengganti")
        case .consentNotNeeded: ("Persetujuan PPK lain tidak berlaku dalam satu instansi", "lanjutkan tanpa itu")
        case .consentMissing: ("Persetujuan PPK instansi lain (D05) belum ada", "mintakan persetujuannya")
        case .considerationMissing: ("Pertimbangan teknis BKN belum ada", "ajukan melalui I-MUT dan tunggu jawabannya")
        case .departsWithoutReason: ("Keputusan berbeda dari pertimbangan TPK tanpa alasan", "tuliskan alasannya")
        case .wrongAuthority: ("Yang memutus bukan {limit}", "keputusan diambil oleh {limit}")
        case .signerActing:
            ("Plt/Plh tidak berwenang menandatangani", "ditandatangani pejabat definitif atau dengan persetujuan")
        case .initialsMissing: ("Paraf belum lengkap", "lengkapi paraf")
        case .signatureUnknown: ("Hasil tanda tangan belum diketahui", "verifikasi dahulu, jangan kirim ulang")
        case .signatureInvalid: ("Tanda tangan tidak sah", "periksa, lalu tanda tangani dokumen yang benar")
        case .gatesNotRechecked:
            ("Syarat belum diperiksa ulang untuk tanggal SK dan TMT", "periksa ulang per tanggal SK")
        case .moratoriumUnknown:
            ("Masa larangan penggantian belum diperiksa", "isi data moratorium lalu periksa ulang")
        case .effectBeforeDecree:
            ("TMT {value} sebelum tanggal SK {limit}", "ubah TMT, atau tandai sebagai SK perbaikan")
        case .notNotified: ("Pegawai belum diberi tahu {limit} hari kerja sebelumnya", "beri tahu, lalu tunggu")
        case .noInauguration: ("Pelaksana tidak dilantik", "langsung ke SPMT")
        case .inaugurationDue: ("Jabatan ini harus dilantik dahulu", "catat pelantikan")
        case .invitedTooLate: ("Undangan kurang dari {limit} hari kerja sebelum pelantikan", "tetapkan hari lain")
        case .inaugurationBeforeDecree: ("Pelantikan {value} sebelum tanggal SK {limit}", "tetapkan hari lain")
        case .inauguratedTooLate: ("Pelantikan {value} lewat batas {limit}", "terbitkan SK baru")
        case .placedTooEarly: ("SPMT {value} sebelum TMT {limit}", "isi tanggal mulai tugas yang benar")
        case .handoverDue:
            (
                "Serah terima jabatan yang ditinggalkan belum diteguhkan kedua pihak",
                "susun daftarnya dengan handover add, lalu mintakan peneguhan keduanya dengan handover confirm"
            )
        case .placedTooLate: ("SPMT {value} lewat batas {limit}", "tuliskan alasan keterlambatan")
        case .followUpTooEarly: ("Pemantauan baru dapat diisi mulai {limit}", "tunggu sampai tanggal itu")
        case .followUpOutOfTurn: ("Pemantauan sebelumnya belum selesai", "selesaikan menurut urutan")
        case .notExpired: ("Evaluasi dan dokumen masih berlaku", "batalkan dengan alasan bila memang perlu")
        case .notTheProposer: ("Hanya yang mengusulkan dapat menarik usulan", "pihak lain membatalkan dengan alasan")
        case .spousesParted:
            (
                "Pasangan yang ingin ditempatkan bersama tidak dipisahkan tanpa dialog",
                "jalankan dialog, atau usulkan jabatan di wilayah pasangannya"
            )
        case .notUrgent: ("Dialog hanya ditunda untuk kebutuhan mendesak", "jalankan dialog")
        case .signedByAnother:
            ("Dokumen SK ditandatangani secara elektronik oleh orang lain", "sebut penanda tangan dokumennya")
        case .executionSuspended:
            (
                "Pelaksanaan SK ditangguhkan oleh keberatan {value}",
                "tunggu putusan keberatan itu, atau PPK mencabut penangguhannya dengan alasan"
            )
        case .moratoriumBinds:
            (
                "Penggantian pejabat dilarang pada {limit} ({value})",
                "catat persetujuan tertulis Mendagri dengan waiver add, tunggu masanya berakhir, atau batalkan SK"
            )
        case .officeNotHeld:
            (
                "Yang bertindak tidak memegang jabatan {value} pada hari itu",
                "dilakukan pemegangnya (office list), atau daftarkan pengangkatannya (office appoint)"
            )
        case .notTheSuperior:
            (
                "Atasan pada langkah ini ialah pemimpin dialog, pada pemantauan atasan di unit yang baru",
                "dilakukan orang itu (dialogue show, followup show), atau tunjuk yang lain dengan proposal open-dialogue"
            )
        case .voterNotMember:
            ("Yang ikut memutus bukan anggota TPK pada hari rapat", "keluarkan, atau daftarkan pengangkatannya")
        case .receiptMissing:
            (
                "Penyerahan SK memerlukan tanda terima",
                "sebutkan berkas atau nomor tanda terima yang ditandatangani pegawai"
            )
        case .toldBeforeDecree: ("Pemberitahuan {value} sebelum tanggal SK {limit}", "isi tanggal yang benar")
        case .samePersonTwice: ("Pegawai yang sama dua kali dalam paket", "pertahankan satu usulan")
        case .sameSeatTwice: ("Dua orang menuju jabatan tunggal yang sama", "pertahankan satu usulan")
        case .seatOccupied: ("Jabatan tujuan masih terisi", "masukkan usulan pemangkunya ke paket yang sama")
        case .seatLeftTooLate: ("Jabatan tujuan baru kosong {value}, setelah TMT {limit}", "samakan atau tunda TMT")
        case .notReady: ("Belum semua usulan siap, ada yang {value}", "tunggu, atau pisahkan paket")
        case .chainCut: ("Rantai pertukaran tidak boleh dipisah", "pindahkan seluruh rantai")
        case .notAMember: ("Pegawai bukan anggota paket", "periksa daftar paket")
        case .emptyPackage: ("Paket harus berisi usulan", "pilih paling sedikit satu usulan untuk tiap bagian")
        }
    }
}
