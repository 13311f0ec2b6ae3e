;; Products of a matrix with vectors, for questions/analysis/neural. Go's compiler emits no SIMD for WebAssembly, so its
;; inner loop stands here. "make kernel" turns this file into kernel.wasm.
;;
;; product sets out[t*rows + r] to the sum over c of weights[r*cols + c] * xs[t*cols + c] for every t below tokens.
;; All are float32 in the memory of the Go program; cols is a multiple of four. Blocks of four rows by two tokens keep
;; their sums in registers.
(module
  (import "go" "mem" (memory 1))

  (func $sum (param $v v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.add (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; Four rows times two tokens. $width is a row's size in bytes.
  (func $four_by_two (param $out i32) (param $w i32) (param $x i32) (param $rows i32) (param $width i32)
    (local $s00 v128) (local $s01 v128) (local $s10 v128) (local $s11 v128) (local $s20 v128) (local $s21 v128) (local $s30 v128) (local $s31 v128)
    (local $x0 v128) (local $x1 v128) (local $row v128)
    (local $i i32) (local $at i32)
    (loop $next
      (local.set $x0 (v128.load (i32.add (local.get $x) (local.get $i))))
      (local.set $x1 (v128.load (i32.add (i32.add (local.get $x) (local.get $width)) (local.get $i))))
      (local.set $at (i32.add (local.get $w) (local.get $i)))
      (local.set $row (v128.load (local.get $at)))
      (local.set $s00 (f32x4.add (local.get $s00) (f32x4.mul (local.get $row) (local.get $x0))))
      (local.set $s01 (f32x4.add (local.get $s01) (f32x4.mul (local.get $row) (local.get $x1))))
      (local.set $at (i32.add (local.get $at) (local.get $width)))
      (local.set $row (v128.load (local.get $at)))
      (local.set $s10 (f32x4.add (local.get $s10) (f32x4.mul (local.get $row) (local.get $x0))))
      (local.set $s11 (f32x4.add (local.get $s11) (f32x4.mul (local.get $row) (local.get $x1))))
      (local.set $at (i32.add (local.get $at) (local.get $width)))
      (local.set $row (v128.load (local.get $at)))
      (local.set $s20 (f32x4.add (local.get $s20) (f32x4.mul (local.get $row) (local.get $x0))))
      (local.set $s21 (f32x4.add (local.get $s21) (f32x4.mul (local.get $row) (local.get $x1))))
      (local.set $at (i32.add (local.get $at) (local.get $width)))
      (local.set $row (v128.load (local.get $at)))
      (local.set $s30 (f32x4.add (local.get $s30) (f32x4.mul (local.get $row) (local.get $x0))))
      (local.set $s31 (f32x4.add (local.get $s31) (f32x4.mul (local.get $row) (local.get $x1))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $width))))
    (f32.store (local.get $out) (call $sum (local.get $s00)))
    (f32.store offset=4 (local.get $out) (call $sum (local.get $s10)))
    (f32.store offset=8 (local.get $out) (call $sum (local.get $s20)))
    (f32.store offset=12 (local.get $out) (call $sum (local.get $s30)))
    (local.set $out (i32.add (local.get $out) (i32.shl (local.get $rows) (i32.const 2))))
    (f32.store (local.get $out) (call $sum (local.get $s01)))
    (f32.store offset=4 (local.get $out) (call $sum (local.get $s11)))
    (f32.store offset=8 (local.get $out) (call $sum (local.get $s21)))
    (f32.store offset=12 (local.get $out) (call $sum (local.get $s31))))

  ;; Four rows times one token.
  (func $four_by_one (param $out i32) (param $w i32) (param $x i32) (param $rows i32) (param $width i32)
    (local $s00 v128) (local $s10 v128) (local $s20 v128) (local $s30 v128)
    (local $x0 v128) (local $row v128)
    (local $i i32) (local $at i32)
    (loop $next
      (local.set $x0 (v128.load (i32.add (local.get $x) (local.get $i))))
      (local.set $at (i32.add (local.get $w) (local.get $i)))
      (local.set $row (v128.load (local.get $at)))
      (local.set $s00 (f32x4.add (local.get $s00) (f32x4.mul (local.get $row) (local.get $x0))))
      (local.set $at (i32.add (local.get $at) (local.get $width)))
      (local.set $row (v128.load (local.get $at)))
      (local.set $s10 (f32x4.add (local.get $s10) (f32x4.mul (local.get $row) (local.get $x0))))
      (local.set $at (i32.add (local.get $at) (local.get $width)))
      (local.set $row (v128.load (local.get $at)))
      (local.set $s20 (f32x4.add (local.get $s20) (f32x4.mul (local.get $row) (local.get $x0))))
      (local.set $at (i32.add (local.get $at) (local.get $width)))
      (local.set $row (v128.load (local.get $at)))
      (local.set $s30 (f32x4.add (local.get $s30) (f32x4.mul (local.get $row) (local.get $x0))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $width))))
    (f32.store (local.get $out) (call $sum (local.get $s00)))
    (f32.store offset=4 (local.get $out) (call $sum (local.get $s10)))
    (f32.store offset=8 (local.get $out) (call $sum (local.get $s20)))
    (f32.store offset=12 (local.get $out) (call $sum (local.get $s30))))

  ;; One row times one token.
  (func $one_by_one (param $out i32) (param $w i32) (param $x i32) (param $rows i32) (param $width i32)
    (local $s00 v128)
    (local $x0 v128) (local $row v128)
    (local $i i32) (local $at i32)
    (loop $next
      (local.set $x0 (v128.load (i32.add (local.get $x) (local.get $i))))
      (local.set $at (i32.add (local.get $w) (local.get $i)))
      (local.set $row (v128.load (local.get $at)))
      (local.set $s00 (f32x4.add (local.get $s00) (f32x4.mul (local.get $row) (local.get $x0))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $width))))
    (f32.store (local.get $out) (call $sum (local.get $s00))))

  (func (export "product")
    (param $out i32) (param $w i32) (param $xs i32) (param $rows i32) (param $cols i32) (param $tokens i32)
    (local $width i32) (local $r i32) (local $t i32) (local $x i32) (local $to i32)
    (local.set $width (i32.shl (local.get $cols) (i32.const 2)))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $r) (local.get $rows)))
        (local.set $t (i32.const 0))
        (local.set $x (local.get $xs))
        (local.set $to (i32.add (local.get $out) (i32.shl (local.get $r) (i32.const 2))))
        (if (i32.gt_u (i32.add (local.get $r) (i32.const 4)) (local.get $rows))
          (then
            (loop $tokens
              (call $one_by_one (local.get $to) (local.get $w) (local.get $x) (local.get $rows) (local.get $width))
              (local.set $x (i32.add (local.get $x) (local.get $width)))
              (local.set $to (i32.add (local.get $to) (i32.shl (local.get $rows) (i32.const 2))))
              (br_if $tokens (i32.lt_u (local.tee $t (i32.add (local.get $t) (i32.const 1))) (local.get $tokens))))
            (local.set $w (i32.add (local.get $w) (local.get $width)))
            (local.set $r (i32.add (local.get $r) (i32.const 1))))
          (else
            (block $odd
              (loop $pairs
                (br_if $odd (i32.gt_u (i32.add (local.get $t) (i32.const 2)) (local.get $tokens)))
                (call $four_by_two (local.get $to) (local.get $w) (local.get $x) (local.get $rows) (local.get $width))
                (local.set $x (i32.add (local.get $x) (i32.shl (local.get $width) (i32.const 1))))
                (local.set $to (i32.add (local.get $to) (i32.shl (local.get $rows) (i32.const 3))))
                (local.set $t (i32.add (local.get $t) (i32.const 2)))
                (br $pairs)))
            (if (i32.lt_u (local.get $t) (local.get $tokens))
              (then (call $four_by_one (local.get $to) (local.get $w) (local.get $x) (local.get $rows) (local.get $width))))
            (local.set $w (i32.add (local.get $w) (i32.shl (local.get $width) (i32.const 2))))
            (local.set $r (i32.add (local.get $r) (i32.const 4)))))
        (br $rows)))))
